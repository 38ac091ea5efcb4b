import { describe, expect, test } from "vitest";
import { fingerprint, sha256Hex } from "./fingerprint.ts";
import { normalise } from "./normalise.ts";

describe("normalise", () => {
  const cases: [reason: string, input: string, expected: string][] = [
    [
      "curly quotes and dash become straight",
      "a “safe” and ‘fair’ – system",
      "a \"safe\" and 'fair' - system",
    ],
    ["line breaks of a hard-wrapped file are spaces", "each\n  Party\tshall", "each party shall"],
    ["soft hyphens and bidi controls are invisible", "inter\u00ADoper\u200Fable", "interoperable"],
    ["closing punctuation belongs to the sentence, not to the words", "They agree; ", "they agree"],
    ["full-width forms are compatibility forms", "ＡＩ治理", "ai治理"],
    ["decomposed and composed letters are the same", "e\u0301tat", "état"],
    ["nothing stays nothing", " … ", ""],
  ];
  test.each(cases)("%s", (_reason, input, expected) => expect(normalise(input)).toBe(expected));

  test("is idempotent", () => {
    for (const [, input] of cases) expect(normalise(normalise(input))).toBe(normalise(input));
  });
});

describe("fingerprint", () => {
  test("is SHA-256: the empty string has its known digest", () => {
    expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });
  test("forgives case and spacing, not words", () => {
    expect(fingerprint("They  AGREE.")).toBe(fingerprint("they agree"));
    expect(fingerprint("they agree")).not.toBe(fingerprint("they agreed"));
  });
});
