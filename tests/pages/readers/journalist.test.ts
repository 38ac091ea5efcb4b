import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createApp, memoryRegister } from "@concordance/api";
import { fingerprint } from "@concordance/core";
import { manifest, snapshot } from "@concordance/register";
import { serve } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite } from "../open-site.ts";
import { type Site, serveSite } from "../site.ts";

const ID = "cn-fr-2024-ai-global-governance";
const QUOTED = "Both riversides agree to lend each other their mills.";

const { open } = openSite();
const addressOf = (text: string, more = "") => `/en/quotation?text=${encodeURIComponent(text)}${more}`;

/** The register with the fingerprint of an invented sentence in the place of a reported statement's own. */
function registerWithQuoted() {
  const statements = snapshot.statements.map((statement) =>
    statement.id === `${ID}.r07`
      ? { ...statement, provenance: { ...statement.provenance, fingerprint: fingerprint(QUOTED) } }
      : statement,
  );
  return memoryRegister({ ...snapshot, statements }, manifest);
}

describe("a journalist with a sentence that the register can tell", () => {
  let site: Site;
  let server: ReturnType<typeof serve>;
  beforeAll(async () => {
    const { fetch } = createApp(registerWithQuoted());
    server = serve({ fetch, port: 0, hostname: "127.0.0.1" });
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    site = await serveSite({ API_URL: `http://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    await site?.stop();
    server?.close();
  });

  test.each([true, false])(
    "sees where it stands, who says it, how strongly, and cites it; scripts: %s",
    (javaScriptEnabled) =>
      open({ javaScriptEnabled }, async (page) => {
        await page.goto(`${site.address}/en/search`);
        await page.getByRole("link", { name: "Is it a quotation? Check it word by word." }).click();
        await page.waitForURL(/\/en\/quotation$/u);
        await page
          .getByRole("textbox", { name: "Words as they are quoted" })
          .fill(`“${QUOTED.toUpperCase()}”`);
        await page.getByRole("button", { name: "Check" }).click();
        await page.waitForURL(/text=/u);
        const match = page.getByRole("region", { name: "Found word by word" }).getByRole("listitem").first();
        const words = (await match.textContent()) ?? "";
        expect(words).toMatch(/Agree.*strength 2 of 4.*reported.*Checked/su);
        expect(words).toContain("China and France");
        expect(words).toMatch(/Of a report · English · Press report/u);
        expect(words).toContain("does not show that the instrument has these words");
        expect(await match.locator("a.external").getAttribute("href")).toMatch(/^https?:\/\//u);
        const cited = (await match.locator(".citation").textContent()) ?? "";
        expect(cited).toMatch(/6 May 2024.*paragraph 4, statement r07.*checked/su);
        await match.locator(".summary a").click();
        await page.waitForURL(new RegExp(`statements/${ID}\\.r07$`, "u"));
        expect(await page.locator(".sources a.external").count()).toBeGreaterThan(0);
        expect((await page.locator(".citation").first().textContent())?.trim()).toContain(cited.slice(0, 80));
      }),
  );
});

describe("a journalist with a sentence that it cannot tell", () => {
  test("is told that this does not make it false, what can be told, and what comes near", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto(
        addressOf("China and France agree that governance should be flexible", `&instrument=${ID}`),
      );
      const main = page.getByRole("main");
      expect(await main.getByRole("region", { name: "Not found word by word" }).textContent()).toContain(
        "does not say that the quotation is false",
      );
      const alike = main.getByRole("region", { name: "Statements that speak of the same" });
      expect(await alike.locator("li.hit").count()).toBeGreaterThan(2);
      expect(await alike.locator(".summary a").first().getAttribute("href")).toContain(ID);
      const texts =
        (await main.getByRole("region", { name: "Texts of this instrument" }).textContent()) ?? "";
      expect(texts).toMatch(/French.*not read.*Chinese.*not read.*Press report · English · read in full/su);
      expect(await main.getByRole("row", { name: /^English 1 / }).count()).toBe(1);
    }));

  test.each([
    ["too long a one", addressOf("a".repeat(1201)), /longer than 1,200/u],
    ["a gap", addressOf("Both sides … lend mills"), /leaves something out/u],
    ["no word", addressOf("…"), /no letter and no digit/u],
    ["an unknown instrument", addressOf("mills", "&instrument=no-such-text"), /could not be compared/u],
    ["an unknown language", addressOf("mills", "&language=tlh"), /could not be compared/u],
    ["markup", addressOf("<img src=x onerror=alert(1)>"), /Not found/u],
    ["the longest that fits, in Chinese", addressOf("测".repeat(1200)), /Not found/u],
  ])("is answered for %s", (_what, address, words) =>
    open({ javaScriptEnabled: false }, async (page) => {
      expect((await page.goto(address))?.status()).toBe(200);
      expect(await page.getByRole("main").textContent()).toMatch(words);
      expect(await page.locator("main img").count()).toBe(0);
    }),
  );
});

const texts = process.env.CONCORDANCE_TEXTS;
if (!texts)
  console.warn("skipped: no sentence of the report is checked, CONCORDANCE_TEXTS names no folder of texts");

describe.skipIf(!texts)("a journalist with a sentence of the report of 6 May 2024", () => {
  test("finds it in the report, and not in the instrument", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      const lines = readFileSync(join(texts ?? "", ID, "report-1.en.txt"), "utf8").split("\n");
      const sentences = lines.filter((line) => line.trim() !== "").slice(-4);
      for (const sentence of sentences) {
        await page.goto(addressOf(sentence));
        const found = page.getByRole("region", { name: "Found word by word" });
        expect(await found.getByRole("listitem").first().textContent()).toContain("Of a report");
        expect(await found.textContent()).not.toContain("Of the instrument");
      }
    }));
});
