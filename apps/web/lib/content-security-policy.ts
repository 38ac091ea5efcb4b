/**
 * The policy of a page (CSP level 3): everything from here, no other host, no inline script without the nonce,
 * no inline style at all.
 *
 * @example contentSecurityPolicy("abc").includes("script-src 'self' 'nonce-abc'") // true
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
