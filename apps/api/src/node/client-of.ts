import type { IncomingMessage } from "node:http";

/** The address that the outermost trusted proxy saw: each adds the one it was asked by to the end of the list. */
function forwardedTo(header: string | string[] | undefined, proxies: number): string | undefined {
  return (
    String(header ?? "")
      .split(",")
      .at(-proxies)
      ?.trim() || undefined
  );
}

/**
 * Tells the address of a client: of the connection or, behind trusted proxies, what the outermost of them saw.
 *
 * @param proxies how many proxies of our own stand before this server; their X-Forwarded-For is believed, no other
 */
export function clientOf(proxies: number) {
  return ({ socket, headers }: IncomingMessage): string | undefined =>
    (proxies > 0 ? forwardedTo(headers["x-forwarded-for"], proxies) : undefined) ?? socket.remoteAddress;
}
