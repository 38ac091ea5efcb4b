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
type Language = (typeof LOOKS)[number]["language"];
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

/** Opens a path, ready to be pictured. */
export async function show(page: Page, path: string): Promise<void> {
  await goStill(page, path);
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
    await show(pages[language], `/${language}${PAGES[name]}`);
    for (const look of looksIn(language)) shots.push(await shoot(pages[language], name, look));
    return shots;
  };
  return (await Promise.all(LANGUAGES.map(inLanguage))).flat();
}

/** Pages of the catalogue, one for each group of components. */
async function groupsOf(page: Page, language: Language): Promise<string[]> {
  await show(page, `/${language}/catalogue`);
  const groups = page.locator(".catalogue-index h2 a");
  return groups.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}

/** Where each example of a page of the catalogue stands, by its name. */
const examplesOn = (page: Page) =>
  page.locator("figure[data-example]").evaluateAll((figures) =>
    figures.map((figure) => {
      const { left, top, width, height } = figure.getBoundingClientRect();
      const name = `example ${figure.getAttribute("data-example")}`;
      return { name, part: { x: left + scrollX, y: top + scrollY, width, height } };
    }),
  );

/** Every example is pictured on a desktop and in one more look, which its name decides: so new ones move no other. */
function isPictured(name: string, look: Look): boolean {
  const others = LOOKS.filter((one) => one.name !== "desktop");
  const sum = [...name].reduce((total, sign) => total + (sign.codePointAt(0) ?? 0), 0);
  return look.name === "desktop" || look === others[sum % others.length];
}

async function examplesIn(page: Page, look: Look): Promise<Shot[]> {
  await turnTo(page, look);
  const shots: Shot[] = [];
  for (const { name, part } of await examplesOn(page)) {
    if (!isPictured(name, look)) continue;
    const png = await partOf(page, part);
    shots.push({ name, look: look.name, picture: reduce(png, FACTORS[look.width]) });
  }
  return shots;
}

/** Pictures of every example of the catalogue, each in two looks. */
export async function exampleShots({ pages }: Camera): Promise<Shot[]> {
  const inLanguage = async (language: Language) => {
    const shots: Shot[] = [];
    for (const group of await groupsOf(pages[language], language)) {
      await show(pages[language], group);
      for (const look of looksIn(language)) shots.push(...(await examplesIn(pages[language], look)));
    }
    return shots;
  };
  const shots = (await Promise.all(LANGUAGES.map(inLanguage))).flat();
  if (shots.length === 0) throw new Error("the catalogue shows no example");
  return shots;
}
