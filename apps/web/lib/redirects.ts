import { FALLBACK, preferredLanguage } from "./languages.ts";
import { pathLanguage } from "./site.ts";

/** Where a request goes instead, and which of its headers decided. */
export interface Redirect {
  readonly status: 307 | 308;
  readonly path: string;
  readonly vary?: string;
}

/** What is not in any language. */
const PLAIN: ReadonlySet<string> = new Set(["/sitemap.xml"]);

/**
 * The first page chooses the reader's language, for now; an address without a language is that of the English page, for good.
 *
 * @example redirectOf("/parties/fr", null) // { status: 308, path: "/en/parties/fr" }
 */
export function redirectOf(path: string, acceptLanguage: string | null): Redirect | undefined {
  if (path === "/")
    return { status: 307, path: `/${preferredLanguage(acceptLanguage)}`, vary: "Accept-Language" };
  if (PLAIN.has(path) || path.startsWith("/_next/") || pathLanguage(path)) return undefined;
  return { status: 308, path: `/${FALLBACK}${path}` };
}
