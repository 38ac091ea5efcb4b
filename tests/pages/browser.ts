import { existsSync } from "node:fs";

/** The browser that the tests drive, or undefined where none is installed. */
export const BROWSER = [process.env.CHROMIUM, "/usr/bin/chromium"].find((path) => path && existsSync(path));

/** How it is started: for any user, without a screen, and asking nothing of the network by itself. */
export const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;
