import { describe, expect, test } from "vitest";
import { HAN_SHEET } from "./han-font.ts";
import { withHanFont } from "./page-han.ts";

const POLICY = "default-src 'none'; style-src 'self' 'nonce-bGFrZQ=='";
const WHOLE = `<link rel="stylesheet" href="${HAN_SHEET}"/>`;

const pageOf = (language: string, body: string): string =>
  `<!DOCTYPE html><html lang="${language}"><head><title>湖</title></head><body>${body}</body></html>`;

const styleIn = (html: string): string =>
  /<style nonce="bGFrZQ==">(.*)<\/style><\/head>/u.exec(html)?.[1] ?? "";

describe("withHanFont", () => {
  test("puts the sheet for the Chinese words of a page into its head, with the nonce of its policy", () => {
    const page = withHanFont(pageOf("en", '<p lang="zh">泊</p>'), POLICY);
    expect(styleIn(page)).toContain("U+6cca");
    expect(styleIn(page)).not.toContain("U+6e56");
  });

  test("in place of the whole sheet and the hint to fetch it", () => {
    const hint = `<link rel="preload" href="${HAN_SHEET}" as="style"/>`;
    const page = withHanFont(pageOf("zh", `${hint}<p>泊</p>${WHOLE}`), POLICY);
    expect(styleIn(page)).toContain("U+6cca");
    expect(page).not.toContain(HAN_SHEET);
  });

  test.each([
    ["without Chinese words", "en", "<p>“Lakes Pact”</p>"],
    [
      "whose only Chinese word is in the choice of language",
      "en",
      '<nav class="language-choice">中文</nav><p>a</p>',
    ],
    [
      "that shows words which are not in it yet",
      "zh",
      `<p>泊</p>${WHOLE}<script src="/scripts/instant.js"></script>`,
    ],
  ])("leaves a page as it is %s", (_what, language, body) => {
    const page = pageOf(language, body);
    expect(withHanFont(page, POLICY)).toBe(page);
  });
});
