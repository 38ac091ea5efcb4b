import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { compress } from "../node/compress.ts";
import { Front } from "./front.ts";
import { Limiter } from "./limiter.ts";
import { policiesOf, rateLimit } from "./rate-limit.ts";
import { tagger } from "./tags.ts";

const tagFor = tagger("0123456789abcdef0123");
const LAST = "Mon, 01 Mar 2032 00:00:00 GMT";

/** An app that counts how often it works an answer out, behind a front. */
function counting({ keptMax = 1_000_000, quota = 0, now = (): number => 0 } = {}) {
  const worked: string[] = [];
  const app = new Hono();
  app.use(rateLimit());
  app.get("/tagged/:size", (c) => {
    worked.push(`${c.req.method} ${c.req.path}`);
    const url = new URL(c.req.url);
    const etag = tagFor(`${url.pathname}${url.search}`);
    const headers = { ETag: etag, "Last-Modified": LAST, "X-Own": "1" };
    return c.text("a".repeat(Number(c.req.param("size"))), 200, headers);
  });
  app.get("/untagged", (c) => {
    worked.push(c.req.path);
    return c.text("now");
  });
  app.post("/work", (c) => c.json({ text: "b".repeat(5000) }));
  const limiter = new Limiter({ window: 60, clientsMax: 100, now, freshKey: () => [1, 2] });
  const policies = policiesOf({ requests: quota, work: 2 });
  const clientOf = (request: Request) => request.headers.get("X-Client") ?? undefined;
  const front = new Front(app.fetch, {
    keptMax,
    tagFor,
    compress,
    unchanged: { vary: "Accept" },
    limit: quota > 0 ? { limiter, clientOf, policiesOf: policies } : undefined,
  });
  const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    front.fetch(new Request(`https://api.example${path}`, { method, headers }));
  return { ask, worked };
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe("what was answered is kept", () => {
  test("the same question is worked out once, and answered the same but for the request's id", async () => {
    const { ask, worked } = counting();
    const [first, second] = [await ask("/tagged/5"), await ask("/tagged/5")];
    expect([await first.text(), await second.text(), worked.length]).toEqual(["aaaaa", "aaaaa", 1]);
    for (const name of ["ETag", "X-Own", "Content-Type"])
      expect(second.headers.get(name)).toBe(first.headers.get(name));
    expect(second.headers.get("X-Request-Id")).not.toBe(first.headers.get("X-Request-Id"));
  });

  test("HEAD is answered from what GET gave, and the other way round", async () => {
    const { ask, worked } = counting();
    const head = await ask("/tagged/7", {}, "HEAD");
    const got = await ask("/tagged/7");
    expect([head.status, await head.text(), (await got.text()).length]).toEqual([200, "", 7]);
    expect(head.headers.get("Content-Length")).toBe("7");
    expect(worked).toEqual(["GET /tagged/7"]);
  });

  test("parameters and media types make another question; what has no tag is not kept", async () => {
    const { ask, worked } = counting();
    for (const path of ["/tagged/5", "/tagged/5?a=1", "/untagged", "/untagged"]) await ask(path);
    await ask("/tagged/5", { Accept: "text/html" });
    await ask("/tagged/5", { Accept: "*/*" });
    expect(worked).toHaveLength(5);
  });

  test("the oldest go first, and one that is too large is not kept at all", async () => {
    const { ask, worked } = counting({ keptMax: 40_000 });
    for (let round = 0; round < 10; round += 1) await ask(`/tagged/3000?q=${round}`);
    worked.length = 0;
    await ask("/tagged/3000?q=9");
    expect(worked).toHaveLength(0);
    await ask("/tagged/3000?q=0");
    expect(worked).toHaveLength(1);
    worked.length = 0;
    for (const path of ["/tagged/20000", "/tagged/20000"]) await ask(path);
    expect(worked).toHaveLength(2);
  });
});

describe("what the client has is not sent again", () => {
  const tag = tagFor("/tagged/5");
  const cases: [headers: Record<string, string>, status: number, reason: string][] = [
    [{ "If-None-Match": tag }, 304, "its tag"],
    [{ "If-None-Match": `W/${tag}` }, 304, "its tag, made weak by a cache"],
    [{ "If-None-Match": `"x", ${tag}` }, 304, "its tag among others"],
    [{ "If-None-Match": "*" }, 304, "anything"],
    [{ "If-None-Match": '"u"' }, 200, "another tag"],
    [{ "If-Modified-Since": LAST }, 304, "the day of the last change"],
    [{ "If-Modified-Since": "Sun, 29 Feb 2032 00:00:00 GMT" }, 200, "a day before"],
    [{ "If-Modified-Since": "soon" }, 200, "no date"],
    [{ "If-None-Match": '"u"', "If-Modified-Since": LAST }, 200, "another tag, which goes before the date"],
  ];
  test.each(cases)("%j gives %i: %s", async (headers, status) => {
    const { ask } = counting();
    for (const time of ["worked out", "kept"]) {
      const response = await ask("/tagged/5", headers);
      expect([response.status, (await response.text()).length], time).toEqual([
        status,
        status === 304 ? 0 : 5,
      ]);
      expect(response.headers.has("Content-Type"), time).toBe(status === 200);
    }
  });

  test("a tag alone settles it, before anything is worked out", async () => {
    const { ask, worked } = counting();
    const { status, headers } = await ask("/tagged/5", { "If-None-Match": tag });
    expect([status, headers.get("ETag"), headers.get("Vary"), worked.length]).toEqual([
      304,
      tag,
      "Accept",
      0,
    ]);
  });
});

describe("bodies are encoded", () => {
  const forms: [accepted: string, encoding: string | null, reason: string][] = [
    ["br", "br", "the one that is asked for"],
    ["gzip", "gzip", "the one that is asked for"],
    ["gzip, deflate, br, zstd", "br", "brotli before gzip"],
    ["gzip;q=1, br;q=0.5", "gzip", "the more welcome"],
    ["br;q=0, gzip", "gzip", "not what is refused"],
    ["*", "br", "anything"],
    ["deflate", null, "nothing that is not made here"],
    ["identity", null, "as it is"],
  ];
  test.each(forms)("Accept-Encoding %s gives %s: %s", async (accepted, encoding) => {
    const { ask } = counting();
    for (const time of ["worked out", "kept"]) {
      const response = await ask("/tagged/5000", { "Accept-Encoding": accepted });
      const bytes = await bytesOf(response);
      expect(response.headers.get("Content-Encoding"), time).toBe(encoding);
      expect(response.headers.get("Content-Length"), time).toBe(String(bytes.length));
      const plain = encoding === "br" ? brotliDecompressSync(bytes) : encoding ? gunzipSync(bytes) : bytes;
      expect(plain.toString(), time).toBe("a".repeat(5000));
    }
  });

  test("each form has a tag of its own, and only its own settles it", async () => {
    const { ask } = counting();
    const forms = ["identity", "br", "gzip"];
    const tags = await Promise.all(
      forms.map(async (form) => (await ask("/tagged/5000", { "Accept-Encoding": form })).headers.get("ETag")),
    );
    expect(new Set(tags).size).toBe(3);
    for (const [index, form] of forms.entries()) {
      const statuses = tags.map(
        async (tag) =>
          (await ask("/tagged/5000", { "Accept-Encoding": form, "If-None-Match": tag ?? "" })).status,
      );
      expect(await Promise.all(statuses)).toEqual(forms.map((_, other) => (other === index ? 304 : 200)));
    }
  });

  test("small bodies stay as they are; answers to POST are encoded and have no tag", async () => {
    const { ask } = counting();
    expect((await ask("/tagged/500", { "Accept-Encoding": "br" })).headers.has("Content-Encoding")).toBe(
      false,
    );
    const posted = await ask("/work", { "Accept-Encoding": "gzip" }, "POST");
    expect(posted.headers.get("Content-Encoding")).toBe("gzip");
    expect(posted.headers.has("ETag")).toBe(false);
    expect(JSON.parse(gunzipSync(await bytesOf(posted)).toString()).text).toHaveLength(5000);
  });
});

describe("clients are held to quotas", () => {
  const client = { "X-Client": "203.0.113.7" };

  test("every answer tells what is left, kept or not, and who goes beyond is refused until the window ends", async () => {
    let time = 0;
    const { ask } = counting({ quota: 3, now: () => time });
    const told = [];
    for (let round = 0; round < 4; round += 1) {
      const { status, headers } = await ask("/tagged/5", client);
      told.push([status, headers.get("RateLimit"), headers.get("Retry-After")]);
      time += 10_000;
    }
    expect(told).toEqual([
      [200, '"requests";r=2;t=60', null],
      [200, '"requests";r=1;t=50', null],
      [200, '"requests";r=0;t=40', null],
      [429, '"requests";r=0;t=30', "30"],
    ]);
    time = 60_000;
    expect((await ask("/tagged/5", client)).status).toBe(200);
  });

  test("the problem names the quota, and is no answer to keep", async () => {
    const { ask } = counting({ quota: 1 });
    await ask("/tagged/5", client);
    const response = await ask("/tagged/5", client);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("RateLimit-Policy")).toBe('"requests";q=1;w=60');
    expect(await response.json()).toMatchObject({
      type: "/problems/quota-exceeded",
      status: 429,
      "violated-policies": ["requests"],
    });
  });

  test("work has a quota of its own", async () => {
    const { ask } = counting({ quota: 10 });
    const statuses = [];
    for (let round = 0; round < 3; round += 1) statuses.push((await ask("/work", client, "POST")).status);
    expect(statuses).toEqual([200, 200, 429]);
    const { status, headers } = await ask("/tagged/5", client);
    expect([status, headers.get("RateLimit")]).toEqual([200, '"requests";r=6;t=60']);
  });

  test("another client and one without an address are not touched", async () => {
    const { ask } = counting({ quota: 1 });
    for (let round = 0; round < 3; round += 1) await ask("/tagged/5", client);
    expect((await ask("/tagged/5", { "X-Client": "203.0.113.8" })).status).toBe(200);
    const { status, headers } = await ask("/tagged/5");
    expect([status, headers.has("RateLimit")]).toEqual([200, false]);
  });
});
