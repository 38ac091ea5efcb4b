import type { Context, MiddlewareHandler } from "hono";
import { questionOf, targetOf } from "./tags.ts";

/**
 * An answer may be kept for five minutes by who asked and for an hour by an edge, then for a day while it asks again, and
 * for a week where the API does not answer.
 */
export const CACHE_CONTROL =
  "public, max-age=300, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800";
export const VARY = "Accept, Accept-Encoding";

/** Marks an answer as one that must not be kept: a problem, or a state of the moment. */
export function doNotKeep(c: Context): void {
  c.header("ETag", undefined);
  c.header("Last-Modified", undefined);
  c.header("Cache-Control", "no-store");
}

/** The first second of a day as HTTP writes dates (RFC 9110, section 5.6.7). */
const httpDate = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString();

/**
 * Says how long an answer to GET may be kept, and by what it is known again: its entity tag, which is exact, and the day
 * on which the register last changed.
 */
export function conditional(
  tagFor: (question: string) => string,
  changed: string | undefined,
): MiddlewareHandler {
  const modified = changed === undefined ? undefined : httpDate(changed);
  return async function conditional(c, next) {
    if (c.req.method === "GET") {
      c.header("ETag", tagFor(questionOf(targetOf(c.req.url), c.req.header("Accept"))));
      c.header("Cache-Control", CACHE_CONTROL);
      c.header("Last-Modified", modified);
      c.header("Vary", VARY);
    }
    await next();
  };
}
