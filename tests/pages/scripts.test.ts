import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSER, QUIET } from "./browser.ts";
import { openSite } from "./open-site.ts";

const FONTS = fileURLToPath(new URL("../../apps/web/node_modules/@expo-google-fonts/", import.meta.url));
/** Systems by the fonts that they have: Latin ones alone, or Chinese and Arabic ones too. */
const SYSTEMS = {
  bare: ["source-sans-3/400Regular"],
  full: ["source-sans-3/400Regular", "noto-sans-sc/400Regular", "noto-naskh-arabic/400Regular"],
} as const;

const { at } = openSite();
const browsers = new Map<keyof typeof SYSTEMS, Browser>();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "systems-"));
  for (const [name, fonts] of Object.entries(SYSTEMS)) {
    const FONTCONFIG_FILE = join(folder, `${name}.conf`);
    const folders = fonts.map((font) => `<dir>${FONTS}${font}</dir>`).join("");
    await writeFile(
      FONTCONFIG_FILE,
      `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(folder, name)}</cachedir></fontconfig>`,
    );
    const env = { ...process.env, FONTCONFIG_FILE };
    browsers.set(
      name as keyof typeof SYSTEMS,
      await chromium.launch({ executablePath: BROWSER ?? "", args: [...QUIET], env }),
    );
  }
});
afterAll(async () => {
  for (const browser of browsers.values()) await browser.close();
  await rm(folder, { recursive: true, force: true });
});

interface Look {
  /** Files of fonts and style sheets of fonts that the page fetched, by name. */
  readonly fetched: string[];
  /** Families of fonts that its head is drawn with. */
  readonly families: string[];
}

async function familiesOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

/** Opens a page on a system and tells what it fetched and how it is drawn. */
async function look(
  system: keyof typeof SYSTEMS,
  path: string,
  selector = "h1",
  options: BrowserContextOptions = {},
): Promise<Look> {
  const context = await browsers.get(system)?.newContext(options);
  if (!context) throw new Error("no browser");
  try {
    const page = await context.newPage();
    const fetched: string[] = [];
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (/\.woff2$|han\.css$/u.test(pathname)) fetched.push(pathname.split("/").at(-1) ?? "");
    });
    await page.goto(at(path), { waitUntil: "networkidle" });
    return { fetched, families: await familiesOf(page, selector) };
  } finally {
    await context.close();
  }
}

const slices = ({ fetched }: Look) => fetched.filter((name) => name.startsWith("noto-sans-sc-"));
const arabic = ({ fetched }: Look) => fetched.filter((name) => /arabic/u.test(name));

describe("a reader whose system has Chinese and Arabic fonts", () => {
  test("fetches none for a Chinese page", async () => {
    const page = await look("full", "/zh");
    expect(slices(page)).toEqual([]);
    expect(page.families.join()).toContain("Noto Sans SC");
  });

  test("fetches none for an Arabic page", async () => {
    const page = await look("full", "/ar");
    expect(arabic(page)).toEqual([]);
    expect(page.families.join()).toContain("Noto Naskh Arabic");
  });
});

describe("a reader whose system has none", () => {
  test("sees Chinese in the packaged font, of which a page fetches the slices that it needs", async () => {
    const page = await look("bare", "/zh");
    expect(page.families.join()).toContain("Noto Sans SC");
    expect(slices(page).length).toBeGreaterThan(5);
    expect(slices(page).length).toBeLessThan(40);
  });

  test("sees Arabic in the packaged fonts", async () => {
    const page = await look("bare", "/ar");
    expect(page.families.join()).toMatch(/Noto (?:Naskh|Sans) Arabic/u);
  });

  test("fetches none for an English page on which no more is Chinese than its name in the choice of language", async () => {
    const page = await look("bare", "/en", '.language-choice [lang="zh"]');
    expect(page.fetched.filter((name) => !name.startsWith("source_"))).toEqual([]);
    expect(page.families.join()).toContain("Noto Sans SC");
  });

  test.each([true, false])(
    "sees a Chinese name on an English page, with scripts: %s",
    async (javaScriptEnabled) => {
      const page = await look("bare", "/en/parties/fr", '.names [lang="zh"]', { javaScriptEnabled });
      expect(slices(page).length).toBeGreaterThan(0);
      expect(slices(page).length).toBeLessThan(4);
      expect(page.families.join()).toContain("Noto Sans SC");
    },
  );

  test("has the rules of all slices where words come that the page does not have", async () => {
    const page = await look("bare", "/zh/search");
    expect(page.fetched).toContain("han.css");
  });
});

describe("the style sheet of the Chinese font", () => {
  const pageAt = async (path: string): Promise<string> => (await fetch(at(path))).text();
  const facesIn = (html: string): number => html.split("font-family:Han;").length - 1;

  test("stands in a page for the words of it, and in none without Chinese words", async () => {
    for (const path of ["/en", "/ar/topics", "/ru/matrix?theme=rights"])
      expect(facesIn(await pageAt(path)), path).toBe(0);
    const [whole, part] = [facesIn(await pageAt("/zh/about")), facesIn(await pageAt("/fr/parties/cn"))];
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(whole / 5);
  });

  test("and its slices never change under their address; nothing else stands beside them", async () => {
    const [slice = ""] = (await pageAt("/zh/about")).match(/\/fonts\/han-[\d.]+\/[^)]+(?=\))/u) ?? [];
    const answer = await fetch(at(slice));
    expect(answer.headers.get("content-type")).toBe("font/woff2");
    expect(answer.headers.get("cache-control")).toContain("immutable");
    const folder = slice.slice(0, slice.lastIndexOf("/") + 1);
    expect((await fetch(at(`${folder}han.css`))).headers.get("content-type")).toContain("text/css");
    for (const path of [`${folder}package.json`, `${folder}..%2f..%2fpackage.json`, "/fonts/han-0/han.css"])
      expect((await fetch(at(path))).status, path).toBe(404);
  });
});
