import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { serveSite } from "./site.ts";

const RECORD = "/en/instruments/cn-fr-2024-ai-global-governance";

const { at } = openSite();

/** Where an answer leads, without its host. */
function pathOf(answer: Response): string {
  const { pathname, search } = new URL(answer.headers.get("location") ?? "", at("/"));
  return pathname + search;
}

describe("answers", () => {
  test("carry a strict policy with a fresh nonce, and set no cookie", async () => {
    const [first, second] = await Promise.all([fetch(at("/en")), fetch(at("/en"))]);
    const policy = first.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe/u);
    expect(policy).not.toBe(second.headers.get("content-security-policy"));
    expect(first.headers.get("x-content-type-options")).toBe("nosniff");
    expect(first.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(first.headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(first.headers.get("x-powered-by")).toBeNull();
    expect(first.headers.get("set-cookie")).toBeNull();
  });

  test("an id that nobody gave is not found, whatever its form", async () => {
    for (const path of [
      "/en/instruments/..%2f..%2fetc",
      "/en/statements/x",
      "/en/parties/%F0%9F%98%80",
      "/en/topics/robots",
    ]) {
      expect((await fetch(at(path))).status, path).toBe(404);
    }
  });

  test("the map of the site names the first record", async () => {
    const map = await (await fetch(at("/sitemap.xml"))).text();
    expect(map).toContain(RECORD);
    expect(map).toContain(RECORD.replace("/en/", "/ar/"));
  });

  test("the first page goes to the language that the browser asks for, and says that it chose by that", async () => {
    const answer = await fetch(at("/?from=here"), {
      redirect: "manual",
      headers: { "Accept-Language": "de, ar;q=0.8, en;q=0.5" },
    });
    expect(answer.status).toBe(307);
    expect(pathOf(answer)).toBe("/ar?from=here");
    expect(answer.headers.get("vary")).toContain("Accept-Language");
  });

  test("an address without a language is that of the English page, for good", async () => {
    const answer = await fetch(at("/parties/fr?acts=direct"), {
      redirect: "manual",
      headers: { "Accept-Language": "fr" },
    });
    expect(answer.status).toBe(308);
    expect(pathOf(answer)).toBe("/en/parties/fr?acts=direct");
  });
});

describe("without an API", () => {
  test("a page says what to do, in words that need no script, and answers 503", async () => {
    const alone = await serveSite({ API_URL: "http://127.0.0.1:9" });
    try {
      const answer = await fetch(`${alone.address}/ar/instruments`);
      expect(answer.status).toBe(503);
      expect(answer.headers.get("retry-after")).toBe("30");
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(await answer.text()).toContain("أعد تحميل الصفحة");
    } finally {
      await alone.stop();
    }
  });
});
