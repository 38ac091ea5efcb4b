import { messages } from "../messages/index.ts";

const STYLE =
  ":root{color-scheme:light dark}body{font:1.125rem/1.6 Georgia,serif;max-inline-size:34rem;margin:12vh auto;padding-inline:1rem}h1{font-size:1.75rem;line-height:1.2}";

/** A whole page, for when no other can be made. It needs no script and no other file. */
export function unavailablePage(nonce: string): string {
  const { title, body } = messages.unavailable;
  return `<!doctype html><html lang="${messages.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} · ${messages.site.name}</title><style nonce="${nonce}">${STYLE}</style></head><body><main><p>${messages.site.name}</p><h1>${title}</h1><p>${body}</p></main></body></html>`;
}
