import { describe, expect, it } from "vitest";
import { Forms } from "./forms.ts";
import { PhraseTable } from "./phrases.ts";
import { tokenise } from "./tokens.ts";
import { WRITING } from "./writing.ts";

const PHRASES = [
  "member states",
  "states",
  "states parties",
  "govern*",
  "in * respect",
  "states of the lakes",
] as const;
const table = (seldom: boolean) =>
  new PhraseTable(
    PHRASES.map((phrase) => [phrase, phrase] as const),
    WRITING.en,
    { seldom },
  );
const cut = (text: string) => tokenise(text, 0, text.length, new Forms(WRITING.en, () => 0));

describe.each([false, true])("a table of phrases, seldom asked: %s", (seldom) => {
  const phrases = table(seldom);

  it("finds every phrase, overlaps included, the longest first", () => {
    const tokens = cut("Member states' governments and states parties");
    expect(phrases.all(tokens, 0, tokens.length).map(({ value }) => value)).toEqual([
      "member states",
      "states",
      "govern*",
      "states parties",
      "states",
    ]);
  });

  it("finds the longest at each place, without overlap", () => {
    const tokens = cut("member states in this respect");
    expect(phrases.apart(tokens, 0, tokens.length)).toEqual([
      { value: "member states", first: 0, last: 2 },
      { value: "in * respect", first: 2, last: 5 },
    ]);
  });

  it("finds nothing that ends behind the last token asked about", () => {
    const tokens = cut("states parties");
    expect(phrases.longestAt(tokens, 0, 1)?.value).toBe("states");
    expect(phrases.longestAt(tokens, 1, 1)).toBeUndefined();
  });

  it("gives the same when it is asked again", () => {
    const tokens = cut("states of the lakes");
    expect(phrases.at(tokens, 0, 4)).toEqual(phrases.at(tokens, 0, 4));
    expect(phrases.at(tokens, 0, 4).map(({ value }) => value)).toEqual(["states of the lakes", "states"]);
  });

  it.each([
    ["states", true],
    ["governs", true],
    ["lakes", false],
  ])("may begin with %s: %s", (word, may) => {
    expect(phrases.mayBegin(word)).toBe(may);
  });

  it.each([
    ["respect", true],
    ["lakes", true],
  ])("may end with %s: %s", (word, may) => {
    expect(phrases.mayEnd(word)).toBe(may);
  });
});

describe("the ends of phrases that are whole words", () => {
  it("are known", () => {
    const phrases = new PhraseTable([["member states", true]], WRITING.en);
    expect([phrases.mayEnd("states"), phrases.mayEnd("member")]).toEqual([true, false]);
  });
});
