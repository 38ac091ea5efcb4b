import type { Server } from "node:http";

const USAGE_FAULT = 2;
const DRAIN_MS = 5000;

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(USAGE_FAULT);
}

/** The port that a setting names, 0 for any free one. Anything that is no port ends the process with status 2. */
export function portOf(setting: string | undefined, fallback: number): number {
  if (setting === undefined || setting === "") return fallback;
  const port = /^[0-9]{1,5}$/.test(setting) ? Number(setting) : Number.NaN;
  if (!(port <= 65_535))
    fail(`API_PORT "${setting.slice(0, 40)}" is no port; give a number from 0 to 65535.`);
  return port;
}

/**
 * Ends the process when it is told to, after the answers under way; those that take longer than five seconds are cut.
 * A port that cannot be had ends it at once, with one line and status 2.
 */
export function stopOn(server: Server, port: number, signals: readonly NodeJS.Signals[]): void {
  server.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    fail(
      code === "EADDRINUSE" ? `Port ${port} is taken; set API_PORT to another.` : `Cannot serve: ${message}.`,
    );
  });
  for (const signal of signals) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => process.exit(0), DRAIN_MS).unref();
    });
  }
}

/** Host names stand in addresses as they are, numbers of the sixth version in brackets. */
export const inAddress = (hostname: string): string => (hostname.includes(":") ? `[${hostname}]` : hostname);

/**
 * Where the API is served: what the setting says, otherwise where it listens. The host that a request names is not asked:
 * anybody can name any.
 */
export function addressOf(setting: string | undefined, hostname: string, port: number): string | undefined {
  if (setting) return setting.replace(/(?<!\/)\/+$/u, "");
  return port === 0 ? undefined : `http://${inAddress(hostname)}:${port}`;
}
