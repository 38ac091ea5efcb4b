import type { MiddlewareHandler } from "hono";

/** Headers that a page of another site may read. */
export const EXPOSED = [
  "Allow",
  "ETag",
  "Link",
  "RateLimit",
  "RateLimit-Policy",
  "Retry-After",
  "X-Request-Id",
];

/** Lets any site read an answer. */
export const OPEN = { "access-control-allow-origin": "*" };

/** Data: nothing may be loaded from it, framed or guessed. */
const DATA = Object.entries({
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "cross-origin",
  "x-content-type-options": "nosniff",
});

/** What a page of the API may do: show its own styles and pictures, run its own scripts, ask the API. */
const PAGE = Object.entries({
  "content-security-policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
});

/** Sets the security headers that every answer carries: those of data, and those of a page where it is one. */
export function securityHeaders(): MiddlewareHandler {
  return async function securityHeaders(c, next) {
    for (const [name, value] of DATA) c.header(name, value);
    await next();
    if (!c.res.headers.get("Content-Type")?.startsWith("text/html")) return;
    for (const [name, value] of PAGE) c.res.headers.set(name, value);
  };
}
