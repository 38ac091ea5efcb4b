import { createServer, type Server, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { PROBLEMS, type ProblemName } from "../http/problems.ts";

/** Time for all headers of a request, for the whole of it, and between two on one connection, in milliseconds. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 20_000;
const IDLE_MS = 65_000;
const CHECK_MS = 1000;

type Fetch = Parameters<typeof getRequestListener>[0];

/** A problem that is answered before there is a request to answer. */
function early(name: ProblemName, detail: string) {
  const { status, title } = PROBLEMS[name];
  const body = { type: `/problems/${name}`, title, status, detail, instance: "", errors: [] };
  return {
    status,
    body: JSON.stringify(body),
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      "Access-Control-Allow-Origin": "*",
    },
  };
}

const NO_REQUEST = early(
  "malformed-request",
  "The request is not HTTP as this server reads it: look at its first line, its Host and its path.",
);
const EARLY: Readonly<Record<string, typeof NO_REQUEST | undefined>> = {
  ERR_HTTP_REQUEST_TIMEOUT: early("body-too-slow", "The request was not whole in time."),
  HPE_HEADER_OVERFLOW: early("headers-too-large", "The headers together are larger than the server reads."),
};

/** Answers on a bare connection: the request on it could not be read. */
function refuse({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const { status, body, headers } = EARLY[code ?? ""] ?? NO_REQUEST;
  const lines = Object.entries({ ...headers, "Content-Length": body.length, Connection: "close" });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n${body}`);
}

/** A server over an app that waits for nobody for ever and answers with a problem what is no request. */
export function createNodeServer(fetch: Fetch): Server {
  const listener = getRequestListener(fetch, {
    errorHandler: () =>
      new Response(NO_REQUEST.body, { status: NO_REQUEST.status, headers: NO_REQUEST.headers }),
  });
  const server = createServer(
    {
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      keepAliveTimeout: IDLE_MS,
      connectionsCheckingInterval: CHECK_MS,
    },
    listener,
  );
  server.on("clientError", refuse);
  return server;
}
