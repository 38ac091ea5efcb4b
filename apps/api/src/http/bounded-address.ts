import type { MiddlewareHandler } from "hono";
import { problem } from "./problems.ts";

/** Refuses an address longer than `max` UTF-16 code units, before its parameters are looked at. */
export function boundedAddress(max: number): MiddlewareHandler {
  return async function boundedAddress(c, next) {
    const { length } = c.req.url;
    if (length > max)
      return problem(c, "address-too-long", `The limit is ${max} characters; this has ${length}.`);
    await next();
  };
}
