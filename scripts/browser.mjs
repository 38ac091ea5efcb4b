// A Chromium for the tests of the pages.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./processes.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const FIXED = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** Path of a browser: the one that $CHROMIUM names, otherwise one on the path. */
export function findBrowser() {
  if (process.env.CHROMIUM) return existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : undefined;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...FIXED].find((path) => existsSync(path));
}

/** Installs Chromium where this is Debian and the user may; gives its path, or undefined. */
export async function installBrowser() {
  const debian = process.platform === "linux" && existsSync("/usr/bin/apt-get");
  if (!debian || process.getuid?.() !== 0) return undefined;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"], {
    env,
  });
  return findBrowser();
}
