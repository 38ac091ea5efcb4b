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

/** Nothing of the API is a page but what says so itself: nothing may be loaded from it, framed or guessed. */
const SECURITY = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "cross-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/** What every answer carries, whoever gives it. */
export const EVERYWHERE = {
  ...SECURITY,
  "access-control-allow-origin": "*",
  "access-control-expose-headers": EXPOSED.join(","),
};

/** Sets the security headers that every answer carries. */
export function securityHeaders(): MiddlewareHandler {
  const headers = Object.entries(SECURITY);
  return async function securityHeaders(c, next) {
    for (const [name, value] of headers) c.header(name, value);
    await next();
  };
}
