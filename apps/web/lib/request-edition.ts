import { headers } from "next/headers";

/** Request header in which the proxy hands the path and its parameters to the pages. */
export const REQUEST_PATH = "x-path";
/** Request header in which the proxy hands on what a script of the answer has to carry. */
export const REQUEST_NONCE = "x-nonce";

/** Path of the request, with its parameters. */
export async function requestPath(): Promise<string> {
  return (await headers()).get(REQUEST_PATH) ?? "";
}

/** What a script of this answer has to carry, by the policy of the answer. */
export async function requestNonce(): Promise<string | undefined> {
  return (await headers()).get(REQUEST_NONCE) ?? undefined;
}
