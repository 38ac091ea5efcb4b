import { headers } from "next/headers";

/** Request header in which the proxy hands the path and its parameters to the pages. */
export const REQUEST_PATH = "x-path";

/** Path of the request, with its parameters. */
export async function requestPath(): Promise<string> {
  return (await headers()).get(REQUEST_PATH) ?? "";
}
