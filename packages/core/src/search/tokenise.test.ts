import { describe, expect, test } from "vitest";
import { tokenise } from "./tokenise.ts";

describe("tokenise", () => {
  const cases: [reason: string, text: string, tokens: string[]][] = [
    ["punctuation and case do not count", "Risk-management, (AI)!", ["risk", "management", "ai"]],
    ["an accent is forgotten on both sides", "État", ["etat"]],
    ["an apostrophe parts words", "l'État", ["l", "etat"]],
    ["Chinese comes in pairs of signs", "人工智能", ["人工", "工智", "智能"]],
    ["a single sign stands for itself", "法", ["法"]],
    ["scripts are parted", "AI治理2024", ["ai", "治理", "2024"]],
    ["Russian keeps its letters, without dots and breves", "Ещё й", ["еще", "и"]],
    ["Arabic loses vowel signs, hamza seats and the article", "الأمَن والتنمية", ["امن", "تنمية"]],
    ["a short Arabic word keeps what looks like an article", "الى", ["الى"]],
    ["a symbol of a resolution comes in its parts", "A/RES/78/265", ["a", "res", "78", "265"]],
    ["full-width letters are letters", "ＡＩ", ["ai"]],
    ["without a letter there is no token", " …—!? ", []],
  ];
  test.each(cases)("%s", (_reason, text, tokens) => expect(tokenise(text)).toEqual(tokens));

  test("a word without end gives short tokens", () => {
    for (const token of tokenise("x".repeat(5000))) expect(token.length).toBeLessThanOrEqual(40);
  });
});
