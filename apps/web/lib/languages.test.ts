import { describe, expect, test } from "vitest";
import { preferredLanguage } from "./languages.ts";
import { type Redirect, redirectOf } from "./redirects.ts";
import { alternatesOf, translatedPath } from "./site.ts";

const ASKED: readonly (readonly [header: string | null, language: string, reason: string])[] = [
  [null, "en", "nothing asked"],
  ["fr", "fr", "one language"],
  ["fr-CA", "fr", "a country's form of it"],
  ["de, fr-CA;q=0.8, en;q=0.5", "fr", "the first of the six"],
  ["en;q=0.2, ar;q=0.9", "ar", "weights before order"],
  ["zh-Hant-TW, en", "zh", "a script's form"],
  ["ru;q=0, es", "es", "a language refused"],
  ["*", "en", "any"],
  ["fr;q=nonsense, es", "es", "a weight that is none"],
  [`${"x,".repeat(100_000)}ar`, "en", "a header without end"],
];

describe("preferredLanguage", () => {
  test.each(ASKED)("%s is %s (%s)", (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});

const REQUESTS: readonly (readonly [path: string, redirect: Redirect | undefined, reason: string])[] = [
  ["/", { status: 307, path: "/es", vary: "Accept-Language" }, "the first page chooses"],
  ["/parties/fr", { status: 308, path: "/en/parties/fr" }, "an old address"],
  ["/fr", undefined, "a page"],
  ["/ar/parties/fr", undefined, "a page"],
  ["/french", { status: 308, path: "/en/french" }, "no language, whatever it begins with"],
  ["/sitemap.xml", undefined, "a file that has no language"],
];

describe("redirectOf", () => {
  test.each(REQUESTS)("%s: %j (%s)", (path, redirect) => {
    expect(redirectOf(path, "es")).toEqual(redirect);
  });
});

describe("a page in other languages", () => {
  test("keeps its path and its parameters", () => {
    expect(translatedPath("/en/parties/fr?acts=direct", "ar")).toBe("/ar/parties/fr?acts=direct");
    expect(translatedPath("/en", "zh")).toBe("/zh");
    expect(translatedPath("/en?x=1", "zh")).toBe("/zh?x=1");
  });

  test("has six addresses and one for everybody else, which the first page leaves to the browser", () => {
    expect(alternatesOf("/fr/topics").map(({ language, path }) => `${language} ${path}`)).toEqual([
      "en /en/topics",
      "fr /fr/topics",
      "zh /zh/topics",
      "es /es/topics",
      "ru /ru/topics",
      "ar /ar/topics",
      "x-default /en/topics",
    ]);
    expect(alternatesOf("/ar").at(-1)).toEqual({ language: "x-default", path: "/" });
  });
});
