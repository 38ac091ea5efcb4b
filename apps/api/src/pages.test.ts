import { describe, expect, test } from "vitest";
import { PROBLEMS } from "./http/problems.ts";
import { inventedApp } from "./testing/invented-app.ts";

const BROWSER = { Accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };
const page = async (path: string) => {
  const response = await inventedApp.request(path, { headers: BROWSER });
  return { response, text: await response.text() };
};

describe("types of problems", () => {
  test.each(Object.entries(PROBLEMS))(
    "%s has a page for readers and one for programs",
    async (name, type) => {
      const { response, text } = await page(`/problems/${name}`);
      expect(response.headers.get("Content-Type")).toMatch(/^text\/html/u);
      expect(text).toContain(`<h1>${type.title}</h1>`);
      const { headers } = await inventedApp.request(`/problems/${name}`);
      expect(headers.get("Content-Type")).toBe("application/json");
      expect(headers.get("ETag")).not.toBe(response.headers.get("ETag"));
    },
  );
});

describe("the reference", () => {
  test("has every operation with a form to try it, and takes nothing from elsewhere", async () => {
    const { response, text } = await page("/docs");
    const { paths } = await (await inventedApp.request("/openapi.json")).json();
    const operations = Object.values(paths as Record<string, Record<string, { operationId: string }>>);
    for (const methods of operations)
      for (const { operationId } of Object.values(methods)) expect(text).toContain(`id="${operationId}"`);
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
    const policy = response.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'/u);
    expect(policy).not.toContain("unsafe");
    expect(text).not.toMatch(/<script>|style="|onclick/u);
  });

  test("what it loads is there", async () => {
    for (const [path, type] of [
      ["/docs/style.css", "text/css"],
      ["/docs/try.js", "text/javascript"],
    ] as const) {
      const response = await inventedApp.request(path);
      expect(response.headers.get("Content-Type")).toContain(type);
      expect((await response.text()).length).toBeGreaterThan(500);
    }
  });

  test("the examples of its addresses are answered", async () => {
    const { text } = await page("/docs");
    const addresses = [...text.matchAll(/<p><a href="([^"]+)">/gu)].map(([, address]) => address ?? "");
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses)
      expect((await inventedApp.request(address)).status, address).toBeLessThan(500);
  });
});
