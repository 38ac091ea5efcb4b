import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from "node:http";
import type { Socket } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import type { Served } from "../app.ts";
import type { Front } from "../http/front.ts";
import type { Quota } from "../http/limiter.ts";
import { PROBLEMS, type ProblemName } from "../http/problems.ts";

/** Time for all headers of a request, for the whole of it, and between two on one connection, in milliseconds. */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 1000,
};
/** A request without a Host is refused with a problem, not by the bare server. */
const OPTIONS = { ...TIMES, requireHostHeader: false };

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

/** A Host that needs no closer look. */
const PLAIN_HOST = /^[\w.-]{1,253}(?::\d{1,5})?$/u;

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

/** What the front can answer at once is written without a detour over the objects of the web. */
function answerAtOnce(
  front: Front,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  quota: Quota | undefined,
) {
  const { method = "GET", url = "", headers } = incoming;
  const header = (name: string): string | undefined => {
    const value = headers[name];
    return typeof value === "string" ? value : value?.join(", ");
  };
  const reply =
    url.startsWith("/") && PLAIN_HOST.test(headers.host ?? "")
      ? front.reply({ method, target: url, header, quota })
      : undefined;
  if (!reply) return false;
  outgoing.writeHead(reply.status, reply.headers);
  outgoing.end(reply.body ?? undefined);
  return true;
}

/** A server over an app that waits for nobody for ever and answers with a problem what is no request. */
export function createNodeServer(
  { app, front }: Served,
  clientOf: (incoming: IncomingMessage) => string | undefined,
): Server {
  const quotas = new WeakMap<IncomingMessage, Quota | undefined>();
  const listener = getRequestListener(
    (request, env) => app.fetch(request, { ...env, quota: quotas.get((env as HttpBindings).incoming) }),
    {
      errorHandler: () =>
        new Response(NO_REQUEST.body, { status: NO_REQUEST.status, headers: NO_REQUEST.headers }),
    },
  );
  const server = createServer(OPTIONS, (incoming, outgoing) => {
    const quota = front.quotaOf(clientOf(incoming), incoming.method ?? "GET");
    if (answerAtOnce(front, incoming, outgoing, quota)) return;
    quotas.set(incoming, quota);
    listener(incoming, outgoing);
  });
  server.on("clientError", refuse);
  return server;
}
