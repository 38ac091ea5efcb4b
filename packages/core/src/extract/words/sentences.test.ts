import { describe, expect, it } from "vitest";
import type { Language } from "../../model/index.ts";
import { Forms } from "./forms.ts";
import { sentencesOf } from "./sentences.ts";
import { rangeOf, tokenise } from "./tokens.ts";
import { WRITING } from "./writing.ts";

function sentences(text: string, language: Language): string[] {
  const tokens = tokenise(text, 0, text.length, new Forms(WRITING[language], () => 0));
  return sentencesOf(tokens, new Set(["art", "د"])).map(({ first, last }) =>
    text.slice(...rangeOf(tokens, first, last)),
  );
}

const CASES: readonly (readonly [
  language: Language,
  text: string,
  found: readonly string[],
  reason: string,
])[] = [
  ["zh", "双方同意。各方欢迎。", ["双方同意。", "各方欢迎。"], "a full stop of its own script"],
  ["zh", "双方同意；各方欢迎。", ["双方同意；各方欢迎。"], "a semicolon parts clauses of one sentence"],
  [
    "zh",
    "他说：“规则必要。”各方欢迎。",
    ["他说：“规则必要。”", "各方欢迎。"],
    "a closing quotation mark goes with its sentence",
  ],
  ["zh", "双方同意（见附件）。", ["双方同意（见附件）。"], "brackets end nothing"],
  [
    "zh",
    "规则必要（见附件。）各方欢迎。",
    ["规则必要（见附件。）", "各方欢迎。"],
    "a closing bracket goes with its sentence",
  ],
  ["zh", "增长3.5倍。", ["增长3.5倍。"], "a point inside a number"],
  ["ar", "اتفق الطرفان. رحب القادة.", ["اتفق الطرفان.", "رحب القادة."], "a script without capitals"],
  ["ar", "هل نتفق؟ نعم.", ["هل نتفق؟", "نعم."], "a question mark of its own script"],
  [
    "ar",
    "اتفق الطرفان؛ رحب القادة.",
    ["اتفق الطرفان؛ رحب القادة."],
    "a semicolon parts clauses of one sentence",
  ],
  ["ar", "قال د. سالم إن القواعد ضرورية.", ["قال د. سالم إن القواعد ضرورية."], "an abbreviation"],
  [
    "en",
    "See Art. 5 of it. We agree.",
    ["See Art. 5 of it.", "We agree."],
    "an abbreviation before a number",
  ],
  [
    "en",
    "We agree (see above.) We act.",
    ["We agree (see above.)", "We act."],
    "a closing bracket goes with its sentence",
  ],
];

describe("sentencesOf", () => {
  it.each(CASES)("%s: %s gives %j: %s", (language, text, found) => {
    expect(sentences(text, language)).toEqual(found);
  });
});
