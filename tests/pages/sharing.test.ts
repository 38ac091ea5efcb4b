import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { type Site, serveSite } from "./site.ts";
import { faultsOf } from "./structured-data.ts";

const RECORD = "/en/instruments/cn-fr-2024-ai-global-governance";
const STATEMENT = "/en/statements/cn-fr-2024-ai-global-governance.s12";
const PLACE = "https://register.example";

const { open, at } = openSite();

/** A page of another site, on a port of its own. */
async function serveOther(body: string) {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

describe("citing", () => {
  test("a statement is cited in several styles, in forms for programs, and as it was on a day", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto(STATEMENT);
      const box = page.locator(".cite");
      expect(await box.locator("h3").allTextContents()).toEqual(["APA", "Chicago", "MLA", "OSCOLA"]);
      for (const citation of await box.locator(".citation").allTextContents())
        expect(citation).toContain(STATEMENT);
      expect(await box.locator(".copy:visible").count()).toBe(0);
      const forms = await box
        .locator('a[href^="/v1/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      expect(forms).toHaveLength(3);
      for (const form of forms) expect((await fetch(at(form))).status, form).toBe(200);
      await box.getByRole("link", { name: /as it was on/u }).click();
      await page.waitForURL(/asOf=/u);
      expect(await page.locator(".as-of").textContent()).toContain("as it was at the end of");
      expect(await page.locator('head link[rel="canonical"]').getAttribute("href")).toBe(STATEMENT);
      await page.getByRole("link", { name: "The record as it is now" }).click();
      await page.waitForURL((url) => url.search === "");
    }));

  test("with scripts a citation is copied by a button, which says that it did", () =>
    open({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.goto(STATEMENT);
      const button = page.locator(".citation-line button").first();
      await button.click();
      await button.getByText("Copied").waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await page.locator(".citation-line .citation").first().textContent());
    }));

  test("a record is not there on a day before it came, nor on what is no day", async () => {
    for (const day of ["2001-01-01", "2026-13-40", "x"])
      expect((await fetch(at(`${RECORD}?asOf=${day}`))).status, day).toBe(404);
  });
});

describe("being found", () => {
  const dataOf = async (path: string): Promise<unknown> => {
    const page = await (await fetch(at(path))).text();
    return JSON.parse(
      /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/su.exec(page)?.[1] ?? "null",
    );
  };

  test.each([
    [RECORD, "Legislation"],
    [RECORD.replace("/en/", "/ar/"), "Legislation"],
    [STATEMENT, "Statement"],
    [STATEMENT.replace("/en/", "/zh/"), "Statement"],
  ])("%s is described as %s", async (path, type) => {
    expect(faultsOf(await dataOf(path), type)).toEqual([]);
  });

  test("the check of descriptions finds what schema.org does not know", () => {
    expect(faultsOf({ "@type": "Legislation", colour: "red" }, "Legislation")).toHaveLength(1);
    expect(faultsOf({ "@type": "Statement", inLanguage: "not a language" }, "Statement")).toHaveLength(1);
    expect(faultsOf({ "@type": "Thing" }, "Statement")).toHaveLength(1);
  });

  test("feeds are named in the heads of what they are about, and answer", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      for (const path of ["/en", "/en/changes", RECORD, "/en/parties/fr", "/en/topics/safety"]) {
        await page.goto(path);
        const feeds = await page
          .locator('head link[rel="alternate"][type*="application/"]')
          .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
        expect(feeds, path).toHaveLength(2);
        for (const feed of feeds) expect((await fetch(at(feed))).status, feed).toBe(200);
      }
    }));
});

describe("a site that knows where it is", () => {
  let placed: Site;
  beforeAll(async () => {
    placed = await serveSite({ SITE_URL: PLACE });
  });
  afterAll(() => placed?.stop());

  test("names whole addresses for sharing, with a picture that is the same each time", async () => {
    const page = await (await fetch(placed.address + STATEMENT)).text();
    const content = (property: string) =>
      new RegExp(`<meta property="${property}" content="([^"]*)"`, "u").exec(page)?.[1];
    expect(content("og:url")).toBe(PLACE + STATEMENT);
    expect(content("og:title")).toContain("s12");
    const image = content("og:image") ?? "";
    expect(image.startsWith(`${PLACE}/og/en/statements/`)).toBe(true);
    const digest = async () => {
      const answer = await fetch(image.replace(PLACE, placed.address));
      expect(answer.headers.get("content-type")).toBe("image/png");
      return createHash("sha256")
        .update(Buffer.from(await answer.arrayBuffer()))
        .digest("hex");
    };
    expect(await digest()).toBe(await digest());
    expect((await fetch(`${placed.address}/og/en/statements/nobody.png`)).status).toBe(404);
  });

  test("feeds hold its own addresses, and the map of the site names each page in six languages", async () => {
    const feed = await (await fetch(`${placed.address}/v1/feeds/all.atom`)).text();
    expect(feed).toContain(`${PLACE}/v1/`);
    const map = await (await fetch(`${placed.address}/sitemap.xml`)).text();
    expect(map).toContain(`<loc>${PLACE}${RECORD}</loc>`);
    expect(map).toContain(`hreflang="ru" href="${PLACE}${RECORD.replace("/en/", "/ru/")}"`);
    expect(map).toContain(`${PLACE}/en/data`);
  });
});

describe("embeds", () => {
  test("a statement may be framed by anybody, and nothing else of the site may", async () => {
    const answer = await fetch(at("/embed/statements/cn-fr-2024-ai-global-governance.s12?lang=fr"));
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("frame-ancestors *");
    expect(policy).not.toContain("script-src");
    const page = await answer.text();
    expect(page).toContain('<html lang="fr"');
    expect(page).toMatch(/Concordance<\/a>, CC BY 4\.0/u);
    expect(page).not.toContain("<script");
    const own = (await fetch(at(STATEMENT))).headers.get("content-security-policy");
    expect(own).toContain("frame-ancestors 'none'");
    expect((await fetch(at("/embed/statements/nobody"))).status).toBe(404);
  });

  test("as a picture it is an SVG that asks for nothing", async () => {
    const answer = await fetch(at("/embed/statements/cn-fr-2024-ai-global-governance.s12.svg"));
    expect(answer.headers.get("content-type")).toContain("image/svg+xml");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await answer.text()).toMatch(/^<svg .*CC BY 4\.0.*<\/svg>$/su);
    const arabic = await fetch(at("/embed/statements/cn-fr-2024-ai-global-governance.s12.svg?lang=ar"));
    expect(await arabic.text()).toMatch(/xml:lang="ar".*\p{Script=Arabic}/su);
  });

  test("a matrix is framed with the choices of its view, in the language asked for, one page of rows, without a script", async () => {
    const answer = await fetch(at("/embed/matrix?rows=instrument&theme=rights&lang=ar"));
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("frame-ancestors *");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("script-src");
    const page = await answer.text();
    expect(page).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/u);
    expect(page).not.toContain("<script");
    expect(page).toMatch(
      /href="\/ar\/matrix\?rows=instrument&amp;theme=rights"[^>]*>Concordance<\/a>, CC BY 4\.0/u,
    );
    expect(page.match(/<tr>/gu)?.length).toBe(26);
    expect((await fetch(at("/embed/matrix?topic=robots"))).status).toBe(400);
    const own = (await fetch(at("/en/matrix?theme=rights"))).headers.get("content-security-policy");
    expect(own).toContain("frame-ancestors 'none'");
  });

  test("a matrix as a picture is the figure of its view", async () => {
    const answer = await fetch(at("/embed/matrix.svg?rows=instrument&theme=rights&lang=zh"));
    expect(answer.headers.get("content-type")).toContain("image/svg+xml");
    expect(await answer.text()).toMatch(/xml:lang="zh".*\/zh\/matrix\?rows=instrument&amp;theme=rights/su);
  });

  test("a reader copies the code of a matrix, and it shows that matrix in another page", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/fr/matrix?rows=instrument&theme=risk");
      await page.locator(".embed-code summary").click();
      const code = (await page.locator(".embed-code code").textContent()) ?? "";
      expect(code).toContain('src="/embed/matrix?rows=instrument&amp;theme=risk&amp;lang=fr"');
      const other = await serveOther(code.replace('src="', `src="${at("")}`));
      await page.goto(other.address);
      const frame = page.frameLocator("iframe");
      await frame.locator("table").waitFor();
      expect(await frame.locator("html").getAttribute("lang")).toBe("fr");
      expect(await frame.locator("thead th").count()).toBeGreaterThan(5);
      const cell = frame.locator("tbody td a").first();
      expect(await cell.getAttribute("href")).toMatch(/^\/fr\/matrix\/cell\?rows=instrument&id=/u);
      expect(await cell.getAttribute("target")).toBe("_blank");
      other.stop();
    }));
});
