import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";

const { open } = openSite();

const TEXT = `Veldania and Ostmark

1. The two sides recognize that open systems help science.

2. Both sides commit to protect personal data and call upon all States to train officials.`;

describe("a reader extracts a text of their own", () => {
  test("and sees each statement marked, in a table, and as a file; nothing of the text leaves the browser", () =>
    open({ acceptDownloads: true }, async (page) => {
      const sent: string[] = [];
      page.on("request", (request) =>
        sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`),
      );
      await page.goto("/en/extract");
      await page.getByLabel("Text", { exact: true }).fill(TEXT);
      await page.getByRole("button", { name: "Extract" }).click();
      await page.getByText("Statements: 3").waitFor();
      expect(await page.locator(".extracted-text mark").count()).toBe(3);
      expect(await page.locator(".extract-table tbody th").allTextContents()).toEqual([
        "Recognize",
        "Commit",
        "Call upon",
      ]);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "CSV" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("statements.csv");
      expect(sent.filter((request) => request.startsWith("POST") || request.includes("Veldania"))).toEqual(
        [],
      );
    }));

  test("is told what to do where there is nothing to read, and where a file is none that it can read", () =>
    open({}, async (page) => {
      await page.goto("/en/extract");
      const go = page.getByRole("button", { name: "Extract" });
      await go.click();
      await page.locator("#extract-empty").waitFor();
      const file = { name: "act.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") };
      await page.getByLabel("or a file").setInputFiles(file);
      await go.click();
      await page.locator('.extract-status[data-state="needs-command"]').waitFor();
    }));

  test("is told without scripts why this page needs them", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/fr/extract");
      expect(await page.locator("noscript").textContent()).toContain("ligne de commande");
    }));
});
