import type { MiddlewareHandler } from "hono";

const HEADER = "X-Request-Id";
const GIVEN = /^[\w=-]{1,100}$/u;

/** The id that the caller gave the request, where it can break no log, or a fresh one. */
export function requestIdOf(given: string | null | undefined): string {
  return given && GIVEN.test(given) ? given : crypto.randomUUID();
}

/** Gives every request an id by which it can be found again, in `requestId` and in the answer's header. */
export function requestId(): MiddlewareHandler {
  return async function requestId(c, next) {
    const id = requestIdOf(c.req.header(HEADER));
    c.set("requestId", id);
    c.header(HEADER, id);
    await next();
  };
}
