import type { DraftStatement, Segment } from "@concordance/core";
import type { Extracted } from "./extracted.ts";
import { STYLE } from "./html-style.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);

const STRONGEST = 4;

/** The strength as a shape: one full bar for each degree. */
function bars(strength: number): string {
  const shape = "▮".repeat(strength) + "▯".repeat(STRONGEST - strength);
  return `<span role="img" aria-label="strength ${strength} of ${STRONGEST}">${shape}</span>`;
}

const label = ({ id, force, strength }: DraftStatement): string =>
  `<a class="force" lang="en" dir="ltr" id="t-${id}" href="#s-${id}">${force} ${bars(strength)}</a>`;

/** A stretch of the text between two places where a provision or a statement begins or ends. */
interface Piece {
  readonly words: string;
  readonly provision: Segment | undefined;
  readonly begins: readonly DraftStatement[];
  readonly inside: DraftStatement | undefined;
}

function byStart<T extends { range: readonly [number, number] }>(items: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const item of items) map.set(item.range[0], [...(map.get(item.range[0]) ?? []), item]);
  return map;
}

/** Cuts the text where anything begins or ends; of statements that overlap the one that began last covers a piece. */
function* piecesOf({ text, extraction: { document, statements } }: Extracted): Generator<Piece> {
  const ranges = [...document.provisions, ...statements].flatMap(({ range }) => range);
  const cuts = [...new Set([0, ...ranges, text.length])].sort((a, b) => a - b);
  const provisions = byStart(document.provisions);
  const starting = byStart(statements);
  let open: DraftStatement[] = [];
  for (const [index, start] of cuts.entries()) {
    const begins = starting.get(start) ?? [];
    open = [...open.filter(({ range }) => range[1] > start), ...begins];
    const words = text.slice(start, cuts[index + 1] ?? start);
    if (words !== "") yield { words, provision: provisions.get(start)?.[0], begins, inside: open.at(-1) };
  }
}

const heading = ({ locator }: Segment): string =>
  `</section>\n<section id="${escapeHtml(locator)}"><p class="place" lang="en" dir="ltr">${escapeHtml(locator)}</p>`;

function* markedText(extracted: Extracted): Generator<string> {
  yield "<section>";
  for (const { words, provision, begins, inside } of piecesOf(extracted)) {
    if (provision) yield heading(provision);
    yield begins.map(label).join("");
    yield inside
      ? `<mark class="strength-${inside.strength}">${escapeHtml(words)}</mark>`
      : escapeHtml(words);
  }
  yield "</section>\n";
}

const cells = (values: readonly string[]): string => values.map((value) => `<td>${value}</td>`).join("");

function row({
  id,
  locator,
  force,
  strength,
  speakers,
  topics,
  trigger,
  confidence,
}: DraftStatement): string {
  const link = `<a href="#t-${id}">${escapeHtml(locator)}</a>`;
  const rest = [speakers.join(", ") || "not told", topics.join(", ") || "not told", trigger.text];
  return `<tr id="s-${id}"><th scope="row">${link}</th>${cells([
    `${force} ${bars(strength)}`,
    ...rest.map(escapeHtml),
    `${Math.round(100 * confidence)} %`,
  ])}</tr>\n`;
}

/** One page that needs nothing else: the text with its statements marked, then a table of them. It runs no script. */
export function* toHtml(extracted: Extracted): Generator<string> {
  const { document, statements } = extracted.extraction;
  const title = escapeHtml(document.title ?? "Statements of a text");
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>Draft statements, found by a program and not read by an editor: ${statements.length}.
<a href="#list">Go to the list</a>.</p>
<div class="text" lang="${document.language}" dir="${document.language === "ar" ? "rtl" : "ltr"}">
`;
  yield* markedText(extracted);
  yield `</div>
<h2 id="list">Statements</h2>
<div class="scroll" role="region" aria-labelledby="list" tabindex="0">
<table>
<thead><tr><th scope="col">Place</th><th scope="col">Force</th><th scope="col">Speakers</th><th scope="col">Topics</th>
<th scope="col">Carrier</th><th scope="col">Confidence</th></tr></thead>
<tbody>
`;
  yield* statements.map(row);
  yield "</tbody>\n</table>\n</div>\n</main>\n</body>\n</html>\n";
}
