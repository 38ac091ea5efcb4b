import { apiAddress, askApi } from "./ask-api.ts";

/** What the API is told of a request: what it asks for, and nothing about who asks. */
const ASKED = [
  "accept",
  "access-control-request-headers",
  "access-control-request-method",
  "content-type",
  "if-none-match",
  "if-range",
  "last-event-id",
  "mcp-protocol-version",
  "origin",
  "range",
] as const;

/** Headers of one connection or encoding, which the answer of this site has of its own. */
const OWN = [
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "set-cookie",
  "transfer-encoding",
];

function chosen(headers: Headers): Headers {
  const asked = new Headers();
  for (const name of ASKED) {
    const value = headers.get(name);
    if (value !== null) asked.set(name, value);
  }
  return asked;
}

/**
 * Answers a request to one of the API's paths with what the API answers, entity tags and ranges included. A body is bounded
 * by the API.
 */
export async function answerFromApi(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const { method, body, signal } = request;
  const sent = body ? { body, duplex: "half" as const } : {};
  const asked = new Request(apiAddress(pathname + search), {
    method,
    headers: chosen(request.headers),
    redirect: "manual",
    signal,
    ...sent,
  });
  const answer = await askApi(asked);
  const headers = new Headers(answer.headers);
  for (const name of OWN) headers.delete(name);
  return new Response(answer.body, { status: answer.status, headers });
}
