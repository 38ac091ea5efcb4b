import { describe, expect, it } from "vitest";
import { Forms } from "./forms.ts";
import { tokenise } from "./tokens.ts";
import { WRITING } from "./writing.ts";

const formsOf = () => new Forms(WRITING.en, (lower, raw) => (raw === lower ? 1 : 2));

describe("a table of forms", () => {
  it.each([
    ["Weir weir", [2, 1], "what is written differently is another form"],
    ["weir weir", [1, 1], "what is written alike is one"],
    ["weir weirs wei", [1, 1, 1], "a longer or shorter word is another"],
  ])("%s: %j: %3$s", (text, classes) => {
    const forms = formsOf();
    const tokens = tokenise(text, 0, text.length, forms);
    expect(tokens.map((token) => token.classes)).toEqual(classes);
    const raw = new Set(tokens.map(({ form }) => form.raw));
    expect(new Set(tokens.map(({ form }) => form)).size).toBe(raw.size);
  });

  it("knows a form again in another text", () => {
    const forms = formsOf();
    expect(forms.of("the weir", 4, 8)).toBe(forms.of("weirs", 0, 4));
  });

  it("reads the same forms whatever it has read before", () => {
    const words = Array.from({ length: 130_000 }, (_, at) => `w${at.toString(36)}`);
    const text = words.join(" ");
    const full = formsOf();
    const read = tokenise(text, 0, text.length, full).map(({ form }) => form.raw);
    expect(read).toEqual(words);
    expect(tokenise("Weir w1", 0, 7, full).map(({ form }) => [form.raw, form.lower, form.classes])).toEqual([
      ["Weir", "weir", 2],
      ["w1", "w1", 1],
    ]);
  });

  it("copies what an engine would keep as a view on the whole text, with lone surrogates", () => {
    const word = `${"weirkeeper".repeat(4)}\uD800`;
    expect(formsOf().of(`a ${word} b`, 2, 2 + word.length).raw).toBe(word);
  });

  it.each(["__proto__", "constructor", "0", "12", "4294967295"])("keeps %s as it is", (word) => {
    expect(formsOf().of(word, 0, word.length).raw).toBe(word);
  });
});
