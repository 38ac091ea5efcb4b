import { chromium, type Page } from "playwright-core";
import { BROWSER, QUIET } from "../pages/browser.ts";
import { goStill, LOOKS, openStill, partOf, pictureOf, turnTo } from "../pages/pictures.ts";
import { fontSettings, type Letters, STEADY_LETTERS } from "./fonts.ts";
import { serveInvented } from "./invented-site.ts";
import { PAGES } from "./pages.ts";
import { reduce } from "./reduced.ts";
import type { Shot } from "./shot.ts";

export type PageName = keyof typeof PAGES;
export const PAGE_NAMES = Object.keys(PAGES) as readonly PageName[];
export type Language = (typeof LOOKS)[number]["language"];
export type Look = (typeof LOOKS)[number];

/** How text and colours are drawn. */
export interface Rendering {
  /** For the browser. */
  readonly flags: readonly string[];
  readonly letters: Letters;
}

/** The rendering in which machines differ least. */
export const STEADY: Rendering = {
  flags: ["--disable-lcd-text", "--force-color-profile=srgb"],
  letters: STEADY_LETTERS,
};

/** Longer pages are cut here, in pixels. */
const HEIGHT_MAX = 2_400;

/** By how much a picture is made smaller: those of a phone are small as they are. */
const FACTORS = { 1280: 4, 320: 2 } as const;

/**
 * Letters have their true width and stand where it leads, whatever this machine does to fit them to its pixels: so lines break
 * alike everywhere. Sums and sizes of bulk files change with every form that the register is given in: their places stay.
 */
const STEADY_STYLE = `
  *, ::before, ::after { text-rendering: geometricPrecision !important }
  .digest, .size { color: transparent !important }
`;

/** The built site over the invented register, and a page of a browser in each language. */
export interface Camera {
  readonly pages: Readonly<Record<Language, Page>>;
  close(): Promise<void>;
}

export async function openCamera({ flags, letters }: Rendering = STEADY): Promise<Camera> {
  if (!BROWSER) throw new Error("no Chromium was found: install one, or name it in CHROMIUM");
  const fonts = fontSettings(letters);
  const env = { ...process.env, ...fonts.env };
  const args = [...QUIET, ...flags];
  const [site, browser] = await Promise.all([
    serveInvented(),
    chromium.launch({ executablePath: BROWSER, args, env }),
  ]);
  const options = { baseURL: site.address };
  const [en, ar] = await Promise.all([openStill(browser, options), openStill(browser, options)]);
  const close = async () => {
    await browser.close();
    await site.stop();
    fonts.remove();
  };
  return { pages: { en, ar }, close };
}

/** Gives the page that is open a style of its own, over all others. */
export const addStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/** Opens a path in the language of a page, ready to be pictured. */
export async function show(page: Page, language: Language, path: string): Promise<void> {
  await goStill(page, `/${language}${path}`);
  await addStyle(page, STEADY_STYLE);
}

/** Pictures the page that is open. */
export async function shoot(page: Page, name: string, look: Look): Promise<Shot> {
  await turnTo(page, look);
  const png = await pictureOf(page, HEIGHT_MAX);
  return { name, look: look.name, picture: reduce(png, FACTORS[look.width]) };
}

const LANGUAGES = ["en", "ar"] as const;
const looksIn = (language: Language) => LOOKS.filter((look) => look.language === language);

/** Pictures of a page type in every look. */
export async function shotsOf({ pages }: Camera, name: PageName): Promise<Shot[]> {
  const inLanguage = async (language: Language) => {
    const shots: Shot[] = [];
    await show(pages[language], language, PAGES[name]);
    for (const look of looksIn(language)) shots.push(await shoot(pages[language], name, look));
    return shots;
  };
  return (await Promise.all(LANGUAGES.map(inLanguage))).flat();
}

/** Where each example of the catalogue stands, by its name. */
const examplesOn = (page: Page) =>
  page.locator("figure[data-example]").evaluateAll((figures) =>
    figures.map((figure) => {
      const { left, top, width, height } = figure.getBoundingClientRect();
      const name = `example ${figure.getAttribute("data-example")}`;
      return { name, part: { x: left + scrollX, y: top + scrollY, width, height } };
    }),
  );

async function examplesIn(page: Page, look: Look): Promise<Shot[]> {
  await turnTo(page, look);
  const shots: Shot[] = [];
  for (const { name, part } of await examplesOn(page)) {
    const png = await partOf(page, part);
    shots.push({ name, look: look.name, picture: reduce(png, FACTORS[look.width]) });
  }
  return shots;
}

/** Pictures of every example of the catalogue in every look. */
export async function exampleShots({ pages }: Camera): Promise<Shot[]> {
  const inLanguage = async (language: Language) => {
    await show(pages[language], language, "/catalogue");
    const shots: Shot[] = [];
    for (const look of looksIn(language)) shots.push(...(await examplesIn(pages[language], look)));
    return shots;
  };
  return (await Promise.all(LANGUAGES.map(inLanguage))).flat();
}
