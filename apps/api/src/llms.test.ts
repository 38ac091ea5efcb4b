import { describe, expect, test } from "vitest";
import { inventedApp } from "./testing/invented-app.ts";

const get = async (path: string) => (await inventedApp.request(path)).text();

describe("the guide for agents", () => {
  test("is a title, a summary with counts, and sections of links", async () => {
    const text = await get("/llms.txt");
    expect(text).toMatch(/^# Concordance\n\n> .*2 instruments, 125 statements/u);
    expect(text).toMatch(/\n## Instruments\n\n- \[\/v1\/instruments\]\(\/v1\/instruments\): \w/u);
    expect(text).toContain("- `POST /v1/quotes/verify`: ");
    expect(text.length).toBeLessThan(20_000);
  });

  test("leads to addresses that answer", async () => {
    const links = [...(await get("/llms.txt")).matchAll(/\]\((\/[^)]*)\)/gu)].map(([, path = ""]) => path);
    expect(links.length).toBeGreaterThan(10);
    for (const path of links)
      expect([path, (await inventedApp.request(path)).status]).toEqual([
        path,
        expect.not.stringMatching(/^5/u),
      ]);
    expect((await inventedApp.request(links[0] ?? "")).status).toBe(200);
  });

  test("has every operation of the contract, once", async () => {
    const text = await get("/llms-full.txt");
    const { paths } = JSON.parse(await get("/openapi.json"));
    for (const path of Object.keys(paths)) expect(text).toContain(path);
    expect(text).toContain("`veldania-ostmark-2031`: Accord of the Two Banks");
    expect(text).toContain("- `oblige`: deontic, strength 4");
  });
});
