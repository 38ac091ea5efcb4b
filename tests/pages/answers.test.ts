import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
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

  test("come from this site alone, whatever host a request names", async () => {
    const { port } = new URL(at("/"));
    const asked = get({ host: "127.0.0.1", port, path: "/en/about", headers: { host: "127.0.0.2:9" } });
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    const page = await text(answer);
    expect(answer.statusCode).toBe(200);
    expect(page).toMatch(/<h1[^>]*>About/u);
    expect(page).not.toContain("__next_f");
  });

  test("an id that nobody gave is not found, whatever its form", async () => {
    for (const path of [
      "/en/instruments/..%2f..%2fetc",
      "/en/statements/x",
      "/en/parties/%F0%9F%98%80",
      "/en/topics/robots",
    ]) {
      const answer = await fetch(at(path));
      expect(answer.status, path).toBe(404);
      expect(await answer.text(), path).toMatch(/<h1[^>]*>There is no such page/u);
    }
  });

  /** What somebody types or cuts short: ids, words, days and places in a list that are none. */
  const WRONG = ["x", "..", "%00", "%F0%9F%98%80", "a".repeat(3000), "-1", "zz,yy", "2026-13-40", "%3Cb%3E"];

  test.each([
    ["/en/matrix/cell?rows=party&topic=trade&id=", [404]],
    ["/en/matrix/cell?rows=party&id=fr&topic=", [404]],
    ["/en/matrix/cell?rows=party&id=fr&topic=trade&strength=", [200]],
    ["/en/positions?a=fr&b=", [404]],
    ["/en/positions?a=fr&b=cn&asOf=", [200]],
    ["/en/compare?ids=bletchley-2023,", [404]],
    ["/en/compare?ids=bletchley-2023,un-ga-78-265&topic=", [200]],
    ["/en/compare/x?y=", [404]],
    ["/en/parties/fr?after=", [200]],
    ["/en/topics/safety?asOf=", [200, 404]],
    ["/en/instruments/bletchley-2023?asOf=", [404]],
    ["/en/instruments?kind=", [200]],
    ["/en/graph?instrument=", [200]],
    ["/en/timeline?topic=", [200]],
    ["/en/lineage?term=", [200]],
    ["/en/divergences?language=", [200]],
    ["/en/changes?since=", [200]],
    ["/en/search?q=safety&after=", [200]],
    ["/en/quotation?text=mills&instrument=", [200]],
  ])("no wrong word after %s gives a page without words", async (address, statuses) => {
    for (const wrong of WRONG) {
      const answer = await fetch(at(address + wrong));
      const page = (await answer.text()).replaceAll(/<script\b.*?<\/script>/gsu, "");
      expect(statuses, `${address}${wrong}`).toContain(answer.status);
      expect(page, `${address}${wrong}`).toMatch(/<main[^>]*>.*<h1[^>]*>[^<]+/su);
    }
  });

  test("a page that is not there is made on the server, in the reader's language, and kept from search engines", async () => {
    for (const path of ["/fr/parties/zz", "/fr/robots"]) {
      const answer = await fetch(at(path));
      const page = await answer.text();
      expect(answer.status, path).toBe(404);
      expect(page, path).toMatch(/<h1[^>]*>Cette page n’existe pas/u);
      expect(page, path).toContain('<meta name="robots" content="noindex"');
      expect(page, path).toContain(`href="${path.replace("/fr/", "/ar/")}"`);
    }
  });

  test("no header of a request can have a page that is there taken for missing", async () => {
    const answer = await fetch(at("/en/parties/fr"), { headers: { "X-Missing": "absent" } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/<h1[^>]*>France/u);
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

describe("the API beside the pages", () => {
  test("gives records, other forms and files with the API's own headers", async () => {
    const record = await fetch(at("/v1/statements/cn-fr-2024-ai-global-governance.s12"));
    expect(record.headers.get("access-control-allow-origin")).toBe("*");
    expect(record.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(await record.json()).toMatchObject({ instrument: "cn-fr-2024-ai-global-governance" });
    const again = await fetch(at("/v1/statements/cn-fr-2024-ai-global-governance.s12"), {
      headers: { "If-None-Match": record.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
    const form = await fetch(at("/v1/statements/cn-fr-2024-ai-global-governance.s12.bib"));
    expect(form.headers.get("content-type")).toContain("bibtex");
    const part = await fetch(at("/v1/bulk/statements.csv"), { headers: { Range: "bytes=0-9" } });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
  });

  test("refuses what the API refuses, and takes what is posted", async () => {
    expect((await fetch(at("/v1/nothing"))).headers.get("content-type")).toContain("problem+json");
    expect((await fetch(at("/v1/instruments"), { method: "DELETE" })).status).toBe(405);
    const posted = await fetch(at("/v1/extract"), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text: "Veldania and Ostmark commit to share test results." }),
    });
    expect(posted.status).toBe(200);
    expect((await fetch(at("/v1/instruments"), { method: "HEAD" })).status).toBe(200);
    expect(await (await fetch(at("/llms.txt"))).text()).toContain("/v1/search");
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
      expect(await answer.text()).toContain("إعادة تحميل الصفحة");
    } finally {
      await alone.stop();
    }
  });
});
