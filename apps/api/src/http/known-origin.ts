import type { MiddlewareHandler } from "hono";
import { problem } from "./problems.ts";

/** Pages of this machine: where people try a server out. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** Host name of an origin; undefined where it is none. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).hostname : undefined;
}

/**
 * Refuses requests of pages whose origin is not known, so that a page that a browser shows cannot speak to a server behind
 * a name that it was made to resolve (DNS rebinding; Model Context Protocol, Transports, Security). Programs name no origin.
 */
export function knownOrigin(hosts: readonly string[]): MiddlewareHandler {
  const known = new Set([...LOOPBACK, ...hosts]);
  return async function knownOrigin(c, next) {
    const origin = c.req.header("Origin");
    if (origin === undefined || known.has(hostOf(origin) ?? "")) return next();
    const tip = "Ask from a program, or from a page of an origin that MCP_ORIGINS names.";
    const detail = `is "${origin.slice(0, 100)}", which is not known here`;
    return problem(c, "foreign-origin", `The origin ${detail}.`, [
      { in: "header", pointer: "/Origin", detail, tip },
    ]);
  };
}
