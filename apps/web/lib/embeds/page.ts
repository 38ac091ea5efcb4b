import { type Edition, editionOf } from "../edition.ts";
import { FALLBACK, isLanguage } from "../languages.ts";
import { escaped } from "../markup.ts";

const STYLE =
  ":root{color-scheme:light dark}body{margin:0;padding:1rem 1.25rem;border:1px solid #8a969b;border-block-start:5px solid #14313f;font:1.0625rem/1.5 Georgia,serif}p{margin:0 0 .5rem}.s,footer{font:.875rem/1.45 system-ui,sans-serif}.f{font-weight:600}footer{margin-block-start:.75rem}:root:lang(ar),:root:lang(zh){line-height:1.8}@media(prefers-color-scheme:dark){body{background:#11171b;color:#e9eeef}a{color:#8fcbe6}}";

/** The edition that an address asks for by `lang`. */
export function askedEdition(request: Request): Edition {
  const language = new URL(request.url).searchParams.get("lang") ?? FALLBACK;
  return editionOf(isLanguage(language) ? language : FALLBACK);
}

/** A link that leaves the frame. */
export const linkTo = (address: string, words: string): string =>
  `<a href="${escaped(address)}" target="_blank" rel="noopener">${words}</a>`;

interface EmbeddedPage {
  readonly title: string;
  /** Address of what is shown, on this site. */
  readonly address: string;
  readonly style?: string;
  /** Markup, escaped. */
  readonly body: string;
  /** Markup that stands behind the name of the site and the licence. */
  readonly foot?: string;
}

/** A small page of its own for an `iframe`, without a script, that says where it is from. */
export function embeddedPage(edition: Edition, page: EmbeddedPage, nonce: string): string {
  const { language, direction, messages } = edition;
  const { title, address, style = "", body, foot = "" } = page;
  const source = `<bdi>${linkTo(address, escaped(messages.site.name))}, CC BY 4.0</bdi>${foot}`;
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(title)}</title><link rel="canonical" href="${escaped(address)}"><style nonce="${nonce}">${STYLE}${style}</style></head><body><main>${body}</main><footer>${source}</footer></body></html>`;
}
