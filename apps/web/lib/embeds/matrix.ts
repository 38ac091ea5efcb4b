import type { MatrixAnswer, MatrixRow } from "@concordance/client";
import type { Edition } from "../edition.ts";
import { matrixTitle, rowName } from "../figures/matrix.ts";
import { escaped } from "../markup.ts";
import type { MatrixChoices } from "../matrix-query.ts";
import { addressOf } from "../site.ts";
import { viewAddress } from "../view-query.ts";
import { embeddedPage, linkTo } from "./page.ts";

const STYLE =
  "h1{margin:0 0 .5rem;font:600 1rem/1.4 system-ui,sans-serif}div{max-block-size:32rem;overflow:auto}table{border-collapse:collapse;font:.8125rem/1.35 system-ui,sans-serif;font-variant-numeric:lining-nums tabular-nums}th,td{padding:.25rem .4rem;border-block-end:1px solid #8a969b;text-align:start;vertical-align:bottom}td{text-align:center;vertical-align:top}tbody th{vertical-align:top}details{margin-block-start:.5rem}ul{margin:.25rem 0;padding-inline-start:0;list-style:none}tbody th{min-inline-size:9rem;font-weight:400}thead th{min-inline-size:4.5rem;font-weight:600;position:sticky;inset-block-start:0;background:#fff}td a{color:inherit}[data-s='0']{background:#0a4d690a}[data-s='1']{background:#0a4d691f}[data-s='2']{background:#0a4d6938}[data-s='3']{background:#0a4d6957}[data-s='4']{background:#0a4d6975}@media(prefers-color-scheme:dark){thead th{background:#11171b}[data-s]{background:#8fcbe629}[data-s='3'],[data-s='4']{background:#8fcbe65c}}";

/** Signs of silence, as in the matrix of the site. */
const SIGNS = { silent: "–", "silent-in-part": "(–)", "not-coded": "×" } as const;

interface Embedded {
  readonly edition: Edition;
  readonly answer: MatrixAnswer;
  readonly choices: MatrixChoices;
}

type Topic = MatrixAnswer["topics"][number];

function cellMarkup({ edition, answer, choices }: Embedded, row: MatrixRow, topic: Topic): string {
  const { paths, messages } = edition;
  const { matrix: words, vocabulary, counts } = messages;
  const cell = row.cells.find((one) => one.topic === topic);
  if (!cell) {
    const state = escaped(words.states[row.silence]);
    return `<td><span role="img" aria-label="${state}" title="${state}">${SIGNS[row.silence]}</span></td>`;
  }
  const told = escaped(words.speaks(vocabulary.forces[cell.force], counts.statements(cell.statements)));
  const { rows, strength, until, asOf } = choices;
  const address = viewAddress(paths.matrixCell, { rows, id: row.id, topic, strength, until, asOf });
  const shown = counts.number(answer.value === "count" ? cell.statements : cell.strength);
  const link = `<a href="${escaped(addressOf(address))}" target="_blank" rel="noopener" title="${told}" aria-label="${told}">${shown}</a>`;
  return `<td data-s="${cell.strength}">${link}</td>`;
}

function tableMarkup(embedded: Embedded): string {
  const { edition, answer } = embedded;
  const { matrix: words, vocabulary } = edition.messages;
  const heads = answer.topics.map((topic) => `<th scope="col">${escaped(vocabulary.topics[topic])}</th>`);
  const rows = answer.items.map((row) => {
    const name = `<th scope="row">${escaped(rowName(edition, answer, row.id))}</th>`;
    return `<tr>${name}${answer.topics.map((topic) => cellMarkup(embedded, row, topic)).join("")}</tr>`;
  });
  return `<table><thead><tr><th scope="col">${escaped(words.headings.name)}</th>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/** What figures, shades and signs mean. */
function legendMarkup({ edition, answer }: Embedded): string {
  const { matrix: words, force } = edition.messages;
  const strengths = force.strengths.map((meaning, at) => [String(at), meaning] as const);
  const silences = Object.entries(SIGNS).map(
    ([silence, sign]) => [sign, words.states[silence as keyof typeof SIGNS]] as const,
  );
  const shown = [...(answer.value === "count" ? [] : strengths), ...silences];
  const items = shown.map(([sign, meaning]) => `<li><b>${sign}</b> ${escaped(meaning)}</li>`);
  return `<details class="s"><summary>${escaped(words.legend)}</summary><ul>${items.join("")}</ul></details>`;
}

/** A matrix for a frame: one page of its rows, each cell with the way to its statements; the foot leads to the whole. */
export function embeddedMatrix(embedded: Embedded, nonce: string): string {
  const { edition, answer, choices } = embedded;
  const { paths, messages, dated } = edition;
  const { matrix: words, counts, dates, paging } = messages;
  const title = matrixTitle(edition, answer);
  const address = addressOf(viewAddress(paths.matrix, choices));
  const body = `<h1>${escaped(title)}</h1><div role="region" tabindex="0" aria-label="${escaped(title)}">${tableMarkup(embedded)}</div>${legendMarkup(embedded)}${answer.items.length === 0 ? `<p class="s">${escaped(words.noRows)}</p>` : ""}`;
  const total = answer.rows === "party" ? counts.parties(answer.total) : counts.instruments(answer.total);
  const rest = answer.next ? ` · <bdi>${linkTo(address, escaped(`${total} · ${paging.next}`))}</bdi>` : "";
  const day = answer.citation.date ? dated(answer.citation.date) : dates.unknown;
  return embeddedPage(
    edition,
    { title, address, style: STYLE, body, foot: ` · <bdi>${escaped(day)}</bdi>${rest}` },
    nonce,
  );
}
