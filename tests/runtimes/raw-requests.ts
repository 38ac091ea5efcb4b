import { once } from "node:events";
import { connect } from "node:net";
import type { RuntimeName } from "./request-case.ts";

/** Bytes on a connection that no HTTP client would send, and how the answer must begin. */
export interface RawCase {
  readonly reason: string;
  readonly sent: string;
  readonly answer: RegExp;
  /** Type of the problem that is answered. */
  readonly problem: string;
  /** Runtimes whose own server answers before the API does, each with the reason. */
  readonly skip?: Partial<Readonly<Record<RuntimeName, string>>>;
}

const EDGE = { workerd: "the edge, not the worker, reads what comes on a connection" };
const HEAD = "Host: 127.0.0.1\r\nConnection: close\r\n";

export const RAW_CASES: readonly RawCase[] = [
  {
    reason: "a path that climbs out",
    sent: `GET /v1/../../etc/passwd HTTP/1.1\r\n${HEAD}\r\n`,
    answer: /^HTTP\/1\.1 404/u,
    problem: "/problems/not-found",
  },
  {
    reason: "a backslash in the path",
    sent: `GET /v1\\..\\topics HTTP/1.1\r\n${HEAD}\r\n`,
    answer: /^HTTP\/1\.1 400/u,
    problem: "/problems/malformed-request",
    skip: EDGE,
  },
  {
    reason: "no Host",
    sent: "GET /v1 HTTP/1.1\r\nConnection: close\r\n\r\n",
    answer: /^HTTP\/1\.1 400/u,
    problem: "/problems/malformed-request",
    skip: EDGE,
  },
  {
    reason: "a Host that is an address with a path",
    sent: "GET /v1 HTTP/1.1\r\nHost: a/b@c\r\nConnection: close\r\n\r\n",
    answer: /^HTTP\/1\.1 400/u,
    problem: "/problems/malformed-request",
    skip: EDGE,
  },
  {
    reason: "no HTTP at all",
    sent: "\x16\x03\x01 hello\r\n\r\n",
    answer: /^HTTP\/1\.1 400/u,
    problem: "/problems/malformed-request",
    skip: EDGE,
  },
  {
    reason: "headers without end",
    sent: `GET /v1 HTTP/1.1\r\n${HEAD}X-Long: ${"a".repeat(40_000)}\r\n\r\n`,
    answer: /^HTTP\/1\.1 431/u,
    problem: "/problems/headers-too-large",
    skip: EDGE,
  },
  {
    reason: "a body that does not come",
    sent: `POST /v1/extract HTTP/1.1\r\n${HEAD}Content-Type: text/plain\r\nContent-Length: 1000\r\n\r\nWe aff`,
    answer: /^HTTP\/1\.1 408/u,
    problem: "/problems/body-too-slow",
  },
];

/** Sends bytes and reads what comes until the other side closes. */
export async function exchange(origin: string, sent: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  socket.write(sent, "latin1");
  await once(socket, "close");
  return Buffer.concat(chunks).toString();
}
