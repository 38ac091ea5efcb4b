import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { LANGUAGES, View } from "./page-types.ts";

/** How a page is pictured. */
export interface Look extends View {
  readonly name: string;
  readonly language: (typeof LANGUAGES)[number];
}

/** The looks that every page type must keep. */
export const LOOKS = [
  { name: "desktop", language: "en", width: 1280, scheme: "light" },
  { name: "phone", language: "en", width: 320, scheme: "light" },
  { name: "dark", language: "en", width: 1280, scheme: "dark" },
  { name: "arabic", language: "ar", width: 1280, scheme: "light" },
] as const satisfies readonly Look[];

/** How long a page has to stand unchanged, in milliseconds: its scripts add to it when it has loaded. */
const STILL_MS = 100;

/** A page that keeps nothing and moves nothing by itself. */
export async function openStill(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const still = { deviceScaleFactor: 1, reducedMotion: "reduce", serviceWorkers: "block" } as const;
  const context = await browser.newContext({ ...still, ...options });
  return context.newPage();
}

/** Opens a path of the site and waits until the fonts are there and nothing on the page changes any more. */
export async function goStill(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path, { waitUntil: "load" });
  if (!answer || answer.status() >= 500) throw new Error(`${path}: the site answered ${answer?.status()}`);
  await page.evaluate(async (quiet) => {
    await document.fonts.ready;
    await new Promise<void>((resolve) => {
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      let timer = setTimeout(resolve, quiet);
      new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(resolve, quiet);
      }).observe(document, everything);
    });
  }, STILL_MS);
}

/** Turns the page that is open to a look, in place. */
export async function turnTo(page: Page, { scheme, width }: View): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** A part of a page, in pixels from its upper left corner. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the page that is open as a PNG, wherever it is scrolled to. */
export const partOf = (page: Page, clip: Part): Promise<Buffer> =>
  page.screenshot({ clip, fullPage: true, animations: "disabled", caret: "hide" });

/** The page that is open as a PNG, from its top to its end, or to `heightMax` pixels. */
export async function pictureOf(page: Page, heightMax: number): Promise<Buffer> {
  const [width, height] = await page.evaluate(() => [innerWidth, document.documentElement.scrollHeight]);
  return partOf(page, { x: 0, y: 0, width, height: Math.min(height, heightMax) });
}
