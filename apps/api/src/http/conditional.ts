import type { Context, MiddlewareHandler } from "hono";

/** An answer may be kept for five minutes, and for a day while a cache asks again. */
const CACHE_CONTROL = "public, max-age=300, stale-while-revalidate=86400";
const REVISION_LENGTH = 16;

/** FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll and Vo; RFC 9923). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}

/** Path and query of an address. */
export const targetOf = (address: string): string =>
  address.slice(address.indexOf("/", address.indexOf("//") + 2));

/** Marks an answer as one that must not be kept: a problem, or a state of the moment. */
export function doNotKeep(c: Context): void {
  c.header("ETag", undefined);
  c.header("Cache-Control", "no-store");
}

/**
 * Strong entity tags without a look at the body (RFC 9110, section 8.8.3): an answer to GET follows from the revision
 * of code and snapshot and from the request's target, so the tag does. A client has the tag of a target only if that
 * target was answered with it, so the tag alone settles a 304, before anything is looked up; only `*` needs the look.
 */
export function conditional(revision: string): MiddlewareHandler {
  const short = revision.slice(0, REVISION_LENGTH);
  return async function conditional(c, next) {
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return next();
    const tag = `"${short}-${hash(targetOf(c.req.url))}"`;
    const asked = c.req.header("If-None-Match");
    c.header("ETag", tag);
    c.header("Cache-Control", CACHE_CONTROL);
    c.header("Vary", "Accept, Accept-Encoding");
    if (asked?.includes(tag)) return c.body(null, 304);
    await next();
    if (asked?.trim() !== "*" || c.res.status !== 200 || !c.res.headers.has("ETag")) return;
    c.res = new Response(null, { status: 304, headers: c.res.headers });
  };
}
