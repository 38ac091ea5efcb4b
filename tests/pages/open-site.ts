import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { BROWSER, QUIET } from "./browser.ts";
import { type Site, serveSite } from "./site.ts";

/** The built site and a browser, for the tests of one file. */
export interface OpenSite {
  /** Opens a fresh browser context, without anything kept from another, and closes it after `look`. */
  open<T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T>;
  /** Address of a path. */
  at(path: string): string;
}

/** Starts the site and a browser before the tests of a file and stops both after them. */
export function openSite(): OpenSite {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    if (!BROWSER) throw new Error("no Chromium was found: install one, or name it in CHROMIUM");
    [site, browser] = await Promise.all([
      serveSite(),
      chromium.launch({ executablePath: BROWSER, args: [...QUIET] }),
    ]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  return {
    at: (path) => site.address + path,
    async open(options, look) {
      const context = await browser.newContext({ baseURL: site.address, ...options });
      try {
        return await look(await context.newPage());
      } finally {
        await context.close();
      }
    },
  };
}
