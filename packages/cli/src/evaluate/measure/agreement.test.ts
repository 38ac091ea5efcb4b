import { expect, test } from "vitest";
import { Agreement } from "./agreement.ts";

test("counts pairs of languages over provisions", () => {
  const agreement = new Agreement();
  agreement.add("one", "en", "note");
  agreement.add("one", "fr", "note");
  agreement.add("one", "ar", "call");
  agreement.add("two", "fr", "call");
  agreement.add("two", "en", "call");
  expect(agreement.share()).toBe(2 / 4);
  expect(agreement.pairs()).toEqual([
    { languages: "ar-en", provisions: 1, same: 0 },
    { languages: "ar-fr", provisions: 1, same: 0 },
    { languages: "en-fr", provisions: 2, same: 1 },
  ]);
});

test("two languages in which nothing is found do not agree", () => {
  const agreement = new Agreement();
  agreement.add("one", "en", "none");
  agreement.add("one", "fr", "none");
  expect(agreement.share()).toBe(0);
});

test("one language alone is not measured", () => {
  const agreement = new Agreement();
  agreement.add("one", "en", "note");
  expect(agreement.share()).toBeNull();
});
