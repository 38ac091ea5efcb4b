import { describe, expect, test } from "vitest";
import { createApp } from "./app.ts";
import { memoryRegister } from "./memory/memory-register.ts";
import { inventedApp } from "./testing/invented-app.ts";
import { inventedManifest, inventedSnapshot } from "./testing/invented-snapshot.ts";

const PATHS = [
  "/v1",
  "/v1/instruments?limit=1",
  "/v1/instruments/lakes-charter-2029",
  "/v1/statements/lakes-charter-2029.s01",
  "/v1/parties/ostmark",
  "/v1/parties/veldania?directness=through",
  "/v1/topics",
  "/openapi.json",
];
const tagOf = async (path: string) => (await inventedApp.request(path)).headers.get("ETag") ?? "none";

describe("entity tags", () => {
  test.each(PATHS)("%s is answered with 304 where the client has it", async (path) => {
    const tag = await tagOf(path);
    expect(tag).toMatch(/^"[0-9a-f]{16}-[0-9a-f]{8}"$/u);
    const again = await inventedApp.request(path, { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", tag]);
    expect(again.headers.get("Cache-Control")).toMatch(/^public/u);
    expect(again.headers.get("Vary")).toBe("Accept, Accept-Encoding");
    expect(again.headers.get("Content-Type")).toBeNull();
  });

  test.each([
    [(tag: string) => `W/${tag}`, 304, "a cache may have made the tag weak"],
    [(tag: string) => `"other", ${tag}`, 304, "one of several"],
    [() => "*", 304, "anything"],
    [() => '"other"', 200, "another tag"],
    [(tag: string) => tag.slice(1, -1), 200, "no tag, for want of its quotes"],
    [() => "", 200, "nothing"],
  ])("If-None-Match %s gives %i: %s", async (header, status) => {
    const tag = await tagOf("/v1/forces");
    const response = await inventedApp.request("/v1/forces", { headers: { "If-None-Match": header(tag) } });
    expect(response.status).toBe(status);
  });

  test("tags differ between addresses and their parameters", async () => {
    const tags = await Promise.all([...PATHS, "/v1/instruments?limit=2", "/v1/instruments"].map(tagOf));
    expect(new Set(tags).size).toBe(tags.length);
  });

  test("tags change with the snapshot and with nothing else", async () => {
    const appOf = (sha256: string) =>
      createApp(memoryRegister(inventedSnapshot, { ...inventedManifest, sha256 }));
    const tag = async (sha256: string) => (await appOf(sha256).request("/v1/topics")).headers.get("ETag");
    expect(await tag(inventedManifest.sha256)).toBe(await tagOf("/v1/topics"));
    expect(await tag("cd".repeat(32))).not.toBe(await tagOf("/v1/topics"));
  });

  test("the tag does not depend on the host that was asked", async () => {
    const elsewhere = await inventedApp.request("https://api.example/v1/topics");
    expect(elsewhere.headers.get("ETag")).toBe(await tagOf("/v1/topics"));
  });

  test("* does not hide that there is nothing", async () => {
    const response = await inventedApp.request("/v1/parties/atlantis", { headers: { "If-None-Match": "*" } });
    expect(response.status).toBe(404);
  });

  test("health is of the moment", async () => {
    const response = await inventedApp.request("/health", { headers: { "If-None-Match": "*" } });
    expect([response.status, response.headers.get("ETag"), response.headers.get("Cache-Control")]).toEqual([
      200,
      null,
      "no-store",
    ]);
  });
});

describe("other headers", () => {
  test.each(PATHS)("HEAD %s has the headers of GET and no body", async (path) => {
    const head = await inventedApp.request(path, { method: "HEAD" });
    const got = await inventedApp.request(path);
    expect([head.status, await head.text()]).toEqual([200, ""]);
    for (const name of ["ETag", "Content-Type", "Link", "Cache-Control"])
      expect(head.headers.get(name)).toBe(got.headers.get(name));
  });

  test.each(["/v1", "/v1/parties/atlantis", "/health"])(
    "%s is closed to abuse and open to any site",
    async (path) => {
      const { headers } = await inventedApp.request(path);
      expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(headers.get("Set-Cookie")).toBeNull();
      expect(headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/u);
    },
  );

  test("a request id that the caller gives is kept, one that could break a log is not", async () => {
    const idFor = async (id: string) =>
      (await inventedApp.request("/v1", { headers: { "X-Request-Id": id } })).headers.get("X-Request-Id");
    expect(await idFor("trace-7")).toBe("trace-7");
    expect(await idFor("a b;c")).toMatch(/^[0-9a-f-]{36}$/u);
  });

  test("a browser may ask before it posts", async () => {
    const response = await inventedApp.request("/v1/extract", {
      method: "OPTIONS",
      headers: {
        Origin: "https://site.example",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Methods")).toContain("POST");
    expect(response.headers.get("Access-Control-Allow-Headers")).toContain("content-type");
  });
});
