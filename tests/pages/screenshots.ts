import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { BROWSER, QUIET } from "./browser.ts";
import { PAGE_TYPES } from "./page-types.ts";
import { goStill, LOOKS, type Look, openStill, pictureOf, turnTo } from "./pictures.ts";
import { type Site, serveSite } from "./site.ts";

/** Each page type is pictured in these ways. */
const EVERY_LOOK: readonly Look[] = [
  ...LOOKS,
  { name: "arabic-phone", language: "ar", width: 320, scheme: "light" },
  { name: "chinese", language: "zh", width: 1280, scheme: "light" },
  { name: "russian-phone", language: "ru", width: 320, scheme: "light" },
];

/** Longer pages are cut here, in pixels. */
const HEIGHT_MAX = 4_000;

async function picture(browser: Browser, site: Site, folder: string, look: Look) {
  const page = await openStill(browser, { baseURL: site.address });
  await turnTo(page, look);
  for (const { path, name } of PAGE_TYPES) {
    await goStill(page, `/${look.language}${path}`);
    const file = `${name.replaceAll(" ", "-")}.${look.name}.png`;
    await writeFile(join(folder, file), await pictureOf(page, HEIGHT_MAX));
  }
  await page.context().close();
}

/** Pictures of every page type, to look at: `node pages/screenshots.ts FOLDER`. */
async function screenshots(folder: string): Promise<void> {
  if (!BROWSER) throw new Error("no Chromium was found: install one, or name it in CHROMIUM");
  await mkdir(folder, { recursive: true });
  const site = await serveSite();
  const browser = await chromium.launch({ executablePath: BROWSER, args: [...QUIET] });
  try {
    for (const look of EVERY_LOOK) await picture(browser, site, folder, look);
  } finally {
    await browser.close();
    await site.stop();
  }
}

await screenshots(process.argv[2] ?? "../test-results/screenshots");
