import type { HttpBindings } from "@hono/node-server";

/** The address that the last of some trusted proxies saw: each adds the one it was asked by to the end of the list. */
function forwardedTo(header: string | null, proxies: number): string | undefined {
  return header?.split(",").at(-proxies)?.trim() || undefined;
}

/**
 * Tells the address of a client: of the connection or, behind trusted proxies, what the outermost of them saw.
 *
 * @param proxies how many proxies of our own stand before this server; their X-Forwarded-For is believed, no other
 */
export function clientOf(proxies: number) {
  return (request: Request, env: object | undefined): string | undefined => {
    const { incoming } = (env ?? {}) as Partial<HttpBindings>;
    const address = incoming?.socket?.remoteAddress;
    if (!(proxies > 0)) return address;
    return forwardedTo(request.headers.get("X-Forwarded-For"), proxies) ?? address;
  };
}
