import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { BROWSER, QUIET } from "./browser.ts";
import { PAGE_TYPES } from "./page-types.ts";
import { type Site, serveSite } from "./site.ts";

/** Each page type is pictured in these ways. */
const VIEWS = [
  { name: "desktop", language: "en", width: 1280, scheme: "light" },
  { name: "phone", language: "en", width: 320, scheme: "light" },
  { name: "dark", language: "en", width: 1280, scheme: "dark" },
  { name: "arabic", language: "ar", width: 1280, scheme: "light" },
  { name: "arabic-phone", language: "ar", width: 320, scheme: "light" },
  { name: "chinese", language: "zh", width: 1280, scheme: "light" },
  { name: "russian-phone", language: "ru", width: 320, scheme: "light" },
] as const;

/** Longer pages are cut here, in pixels. */
const HEIGHT_MAX = 4_000;

async function picture(browser: Browser, site: Site, folder: string, view: (typeof VIEWS)[number]) {
  const context = await browser.newContext({
    baseURL: site.address,
    colorScheme: view.scheme,
    viewport: { width: view.width, height: 900 },
  });
  const page = await context.newPage();
  for (const { path, name } of PAGE_TYPES) {
    await page.goto(`/${view.language}${path}`, { waitUntil: "load" });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({
      path: join(folder, `${name.replaceAll(" ", "-")}.${view.name}.png`),
      clip: { x: 0, y: 0, width: view.width, height: Math.min(height, HEIGHT_MAX) },
      fullPage: true,
    });
  }
  await context.close();
}

/** Pictures of every page type, to look at: `node pages/screenshots.ts FOLDER`. */
async function screenshots(folder: string): Promise<void> {
  if (!BROWSER) throw new Error("no Chromium was found: install one, or name it in CHROMIUM");
  await mkdir(folder, { recursive: true });
  const site = await serveSite();
  const browser = await chromium.launch({ executablePath: BROWSER, args: [...QUIET] });
  try {
    for (const view of VIEWS) await picture(browser, site, folder, view);
  } finally {
    await browser.close();
    await site.stop();
  }
}

await screenshots(process.argv[2] ?? "../test-results/screenshots");
