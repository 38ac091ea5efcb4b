const KEPT = {
  "Cache-Control": "public, max-age=3600",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
};

/** Policy of a page that others may frame: its own style, and nothing else at all. */
const policyOf = (nonce: string): string =>
  `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors *`;

/** A page that others may frame. */
export function framed(page: (nonce: string) => string): Response {
  const nonce = btoa(crypto.randomUUID());
  return new Response(page(nonce), {
    headers: {
      ...KEPT,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policyOf(nonce),
    },
  });
}

/** A picture that others may show; its policy lets it have a style, for readers who open it by itself. */
export const picture = (svg: string): Response =>
  new Response(svg, {
    headers: {
      ...KEPT,
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });

/** Says in plain text that there is nothing to show. */
export const nothing = (status: 400 | 404): Response =>
  new Response(String(status), {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Content-Security-Policy": "default-src 'none'" },
  });
