import { API_ROOTS } from "./api-roots.ts";
import { FALLBACK, preferredLanguage } from "./languages.ts";
import { pathLanguage } from "./site.ts";

/** Where a request goes instead, and which of its headers decided. */
export interface Redirect {
  readonly status: 307 | 308;
  readonly path: string;
  readonly vary?: string;
}

/** First parts of paths that are in no language: files for machines, and the API. */
const PLAIN: ReadonlySet<string> = new Set([
  "_next",
  "sitemap.xml",
  "robots.txt",
  "icon.svg",
  "offline.js",
  "scripts",
  "og",
  "embed",
  "fonts",
  ...API_ROOTS,
]);

/** Whether a path is in no language and is answered as it is. */
export const isPlain = (path: string): boolean => PLAIN.has(path.split("/", 2)[1] ?? "");

/**
 * The first page chooses the reader's language, for now; an address without a language is that of the English page, for good.
 *
 * @example redirectOf("/parties/fr", null) // { status: 308, path: "/en/parties/fr" }
 */
export function redirectOf(path: string, acceptLanguage: string | null): Redirect | undefined {
  if (path === "/")
    return { status: 307, path: `/${preferredLanguage(acceptLanguage)}`, vary: "Accept-Language" };
  if (isPlain(path) || pathLanguage(path)) return undefined;
  return { status: 308, path: `/${FALLBACK}${path}` };
}
