import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
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
async function look(system: keyof typeof SYSTEMS, path: string, selector = "h1"): Promise<Look> {
  const context = await browsers.get(system)?.newContext();
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

  test("fetches for an English page two characters: the name of Chinese in the choice of language", async () => {
    const page = await look("bare", "/en", '.language-choice [lang="zh"]');
    expect(page.fetched.filter((name) => !name.startsWith("source_"))).toEqual([
      expect.stringMatching(/^own_name_zh/u),
    ]);
    expect(page.families.join()).toContain("Noto Sans SC");
  });

  test("sees a Chinese name on an English page, in the slices of its characters", async () => {
    const page = await look("bare", "/en/parties/fr", '.names [lang="zh"]');
    expect(page.fetched).toContain("han.css");
    expect(slices(page).length).toBeLessThan(4);
    expect(page.families.join()).toContain("Noto Sans SC");
  });
});

describe("the style sheet of the Chinese font", () => {
  test("is linked where Chinese stands, and weighs on no other page", async () => {
    const sheetsOf = async (path: string) =>
      (await (await fetch(at(path))).text()).match(/\/fonts\/han-[\d.]+\/han\.css[^"]*/gu) ?? [];
    for (const path of ["/en", "/ar/topics", "/ru/matrix?theme=rights"])
      expect(await sheetsOf(path)).toEqual([]);
    const [whole = ""] = await sheetsOf("/zh/about");
    const [part = ""] = await sheetsOf("/fr/parties/cn");
    const sizeOf = async (path: string) => (await (await fetch(at(path))).text()).length;
    expect(await sizeOf(part)).toBeLessThan((await sizeOf(whole)) / 10);
  });

  test("and its slices never change under their address; nothing else stands beside them", async () => {
    const [sheet = ""] = (await (await fetch(at("/zh/about"))).text()).match(/\/fonts\/han-[\d.]+\//u) ?? [];
    const css = await (await fetch(at(`${sheet}han.css`))).text();
    const [, slice = ""] = /url\(([^)]+)\)/u.exec(css) ?? [];
    const answer = await fetch(at(sheet + slice));
    expect(answer.headers.get("content-type")).toBe("font/woff2");
    expect(answer.headers.get("cache-control")).toContain("immutable");
    for (const path of [`${sheet}package.json`, `${sheet}..%2f..%2fpackage.json`, "/fonts/han-0/han.css"])
      expect((await fetch(at(path))).status, path).toBe(404);
  });
});
