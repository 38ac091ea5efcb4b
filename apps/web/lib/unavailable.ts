import { MESSAGES } from "../messages/index.ts";
import { directionOf, type Language } from "./languages.ts";

const STYLE =
  ":root{color-scheme:light dark}body{font:1.125rem/1.6 Georgia,serif;max-inline-size:34rem;margin:12vh auto;padding-inline:1rem}h1{font-size:1.75rem;line-height:1.2}";

/** A whole page, for when no other can be made. It needs no script and no other file. */
export function unavailablePage(language: Language, nonce: string): string {
  const { site, unavailable } = MESSAGES[language];
  const { title, body } = unavailable;
  return `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} · ${site.name}</title><style nonce="${nonce}">${STYLE}</style></head><body><main><p>${site.name}</p><h1>${title}</h1><p>${body}</p></main></body></html>`;
}
