import type { MiddlewareHandler } from "hono";

/** Nothing of the API is a page: nothing may be loaded from it, framed or guessed. */
const HEADERS = Object.entries({
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
});

/** Sets the security headers that every answer carries. */
export function securityHeaders(): MiddlewareHandler {
  return async function securityHeaders(c, next) {
    for (const [name, value] of HEADERS) c.header(name, value);
    await next();
  };
}
