import { headers } from "next/headers";
import { type Edition, editionOf } from "./edition.ts";
import { FALLBACK } from "./languages.ts";
import { pathLanguage } from "./site.ts";

/** Request header in which the proxy hands the path and its parameters to the pages. */
export const REQUEST_PATH = "x-path";

/** Path of the request, with its parameters. */
export async function requestPath(): Promise<string> {
  return (await headers()).get(REQUEST_PATH) ?? "";
}

/** Edition of the request, for pages that the framework gives no parameters. */
export async function requestEdition(): Promise<Edition> {
  return editionOf(pathLanguage(await requestPath()) ?? FALLBACK);
}
