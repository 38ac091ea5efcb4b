import type { StatementAnswer } from "@concordance/client";
import type { Edition } from "./edition.ts";
import { addressOf } from "./site.ts";

const ESCAPES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[<>&"]/gu, (mark) => ESCAPES[mark] ?? "");

const STYLE =
  ":root{color-scheme:light dark}body{margin:0;padding:1rem 1.25rem;border:1px solid #8a969b;border-block-start:5px solid #14313f;font:1.0625rem/1.5 Georgia,serif}p{margin:0 0 .5rem}.s,footer{font:.875rem/1.45 system-ui,sans-serif}.f{font-weight:600}footer{margin-block-start:.75rem}@media(prefers-color-scheme:dark){body{background:#11171b;color:#e9eeef}a{color:#8fcbe6}}";

/** Policy of a page that others may frame: its own style, and nothing else at all. */
export const embedPolicy = (nonce: string): string =>
  `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors *`;

/** A statement as a small page of its own for an `iframe`: what it says, where it stands, and where that is from. */
export function embeddedPage(edition: Edition, statement: StatementAnswer, nonce: string): string {
  const { messages, saidIn, paths, instrumentTitle, locatorWords, dated, direction } = edition;
  const { included, instrument, summary, force, locator, provenance } = statement;
  const { language, text } = saidIn(summary);
  const made = included.instruments[instrument];
  const address = addressOf(paths.statement(statement.id));
  const { vocabulary, site, punctuation } = messages;
  const place = [
    instrumentTitle(included, instrument),
    made ? dated(made.adopted) : "",
    locatorWords(locator),
  ];
  const link = `<a href="${escaped(address)}" target="_blank" rel="noopener">`;
  return `<!doctype html><html lang="${edition.language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(text)}</title><link rel="canonical" href="${escaped(address)}"><style nonce="${nonce}">${STYLE}</style></head><body><main><p class="s f">${escaped(vocabulary.forces[force])} · ${escaped(vocabulary.review[provenance.review.status])}</p><p lang="${language}" dir="auto">${escaped(text)}</p><p class="s">${escaped(place.filter(Boolean).join(punctuation.comma))}</p></main><footer>${link}${escaped(site.name)}</a>, CC BY 4.0</footer></body></html>`;
}
