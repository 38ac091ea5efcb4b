import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { LANGUAGES, PAGE_TYPES } from "./page-types.ts";

const STATEMENT = "cn-fr-2024-ai-global-governance.s12";

/** A letter that only the language's own words have; the others share theirs. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};

const { at } = openSite();
const textOf = async (path: string) => (await fetch(at(path))).text();

/** The head of a page, by what it says. */
async function headOf(path: string) {
  const page = await textOf(path);
  const content = (pattern: RegExp) => pattern.exec(page)?.[1] ?? "";
  return {
    title: content(/<title>([^<]*)</u),
    description: content(/<meta name="description" content="([^"]*)"/u),
    locale: content(/<meta property="og:locale" content="([^"]*)"/u),
    alternates: [...page.matchAll(/<link rel="alternate" hreflang="([^"]+)"/giu)].map(([, tag]) => tag),
  };
}

/** Pages whose title is data, which nobody may have written in the language, or that are not for readers. */
const NAMED_BY_DATA = /^\/(?:instruments|statements|parties)\/|^\/(?:compare|positions)\?|catalogue|\/cell/u;

describe.each(Object.keys(SCRIPTS))("in %s", (language) => {
  const script = SCRIPTS[language] ?? /./u;

  test("every page has a description and, where its title is no data, a title in that language", async () => {
    const faults: string[] = [];
    for (const { path } of PAGE_TYPES) {
      const { title, description } = await headOf(`/${language}${path}`);
      if (!script.test(description)) faults.push(`${path}: ${description}`);
      if (!NAMED_BY_DATA.test(path) && !script.test(title)) faults.push(`${path}: ${title}`);
    }
    expect(faults).toEqual([]);
  }, 300_000);

  test("no page mixes an English sentence into its description", async () => {
    for (const path of ["/instruments/cn-fr-2024-ai-global-governance", `/statements/${STATEMENT}`])
      expect((await headOf(`/${language}${path}`)).description).not.toMatch(/\b(?:the|and|of)\b/u);
  });
});

describe("heads", () => {
  test.each([
    ["en", "en_GB"],
    ["fr", "fr_FR"],
    ["zh", "zh_CN"],
    ["es", "es_ES"],
    ["ru", "ru_RU"],
    ["ar", "ar_AR"],
  ])("in %s name the language as %s, and the same page in all", async (language, locale) => {
    const head = await headOf(`/${language}/statements/${STATEMENT}`);
    expect(head.locale).toBe(locale);
    expect(head.alternates).toEqual([...LANGUAGES, "x-default"]);
  });
});

describe("structured data", () => {
  test("tells the language of a text from that of its name", async () => {
    const page = await textOf("/zh/instruments/cn-fr-2024-ai-global-governance");
    const data = JSON.parse(
      /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/su.exec(page)?.[1] ?? "{}",
    );
    expect(data.inLanguage).toEqual(["fr", "zh"]);
    expect(data.name["@language"]).toBe("zh");
    expect(data.alternateName.map((name: Record<string, string>) => name["@language"])).toEqual(["en", "fr"]);
  });
});

describe("figures to keep", () => {
  test.each(LANGUAGES)("speak the language of the page: %s", async (language) => {
    const title = async (figure: string) => {
      const svg = await textOf(`/${language}/downloads/${figure}`);
      expect(svg, figure).toContain(`xml:lang="${language}"`);
      return /<title id="figure-title">([^<]+)</u.exec(svg)?.[1] ?? "";
    };
    const english = ["Instruments by topic", "Timeline: Safety", "References"];
    for (const [place, figure] of [
      "matrix.svg?rows=instrument&theme=risk",
      "timeline.svg?topic=safety",
      "graph.svg",
    ].entries()) {
      const named = await title(figure);
      expect(named.startsWith(english[place] ?? ""), `${figure}: ${named}`).toBe(language === "en");
      if (SCRIPTS[language]) expect(named, figure).toMatch(SCRIPTS[language]);
    }
  });

  test("are cited by the address of their page", async () => {
    const svg = await textOf("/ru/downloads/matrix.svg?rows=instrument&theme=risk");
    expect(svg).toContain("/ru/matrix?rows=instrument&amp;theme=risk");
  });

  test.each(["zh", "ar"])("are images in %s too", async (language) => {
    const answer = await fetch(at(`/${language}/downloads/timeline.png?topic=trade`));
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
  });

  test("say what the API refuses", async () => {
    expect((await fetch(at("/en/downloads/matrix.svg?topic=robots"))).status).toBe(400);
    expect((await fetch(at("/en/downloads/lineage.svg?term=digital+divides"))).status).toBe(404);
  });
});

describe("pictures to share", () => {
  test("have words in the language of their address, and differ by it", async () => {
    const pictures = new Set<string>();
    for (const language of LANGUAGES) {
      const page = await textOf(`/${language}/topics/safety`);
      const path = `/og/${language}/topics/safety.png`;
      const answer = await fetch(at(path));
      expect(answer.headers.get("content-type"), path).toBe("image/png");
      pictures.add(Buffer.from(await answer.arrayBuffer()).toString("base64"));
      expect(page).toContain(`lang="${language}"`);
    }
    expect(pictures.size).toBe(LANGUAGES.length);
  });

  test("without a language are those in English; in no language there is none", async () => {
    const bytes = async (path: string) =>
      Buffer.from(await (await fetch(at(path))).arrayBuffer()).toString("base64");
    expect(await bytes("/og/topics/safety.png")).toBe(await bytes("/og/en/topics/safety.png"));
    for (const path of ["/og/de/topics/safety.png", "/og/en/topics/robots.png", "/og/a/b/c/d.png", "/og/x"])
      expect((await fetch(at(path))).status, path).toBe(404);
  });
});
