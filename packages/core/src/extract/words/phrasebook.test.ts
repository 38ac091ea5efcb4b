import { describe, expect, it } from "vitest";
import { Phrasebook } from "./phrasebook.ts";
import { PhraseTable } from "./phrases.ts";
import { tokenise } from "./tokens.ts";
import { WRITING } from "./writing.ts";

const CLASSES: Readonly<Record<string, number>> = { weirs: 1, gates: 2, dams: 4 };

const book = new Phrasebook(
  {
    units: new PhraseTable(
      [
        ["weirs", "weir"],
        ["weirs of the lakes", "lake weir"],
        ["ga*", "gate"],
      ],
      WRITING.en,
    ),
    places: new PhraseTable([["the lakes", 7]], WRITING.en),
  },
  WRITING.en,
  (lower) => CLASSES[lower] ?? 0,
);
const cut = (text: string) => tokenise(text, 0, text.length, book.forms);

describe("a book of phrases", () => {
  it("gives the phrases of each table apart, with their values and places", () => {
    const tokens = cut("Weirs of the Lakes");
    const { hits } = book.read(tokens, 0, tokens.length);
    expect(hits.units.all()).toEqual([
      { value: "lake weir", first: 0, last: 4 },
      { value: "weir", first: 0, last: 1 },
    ]);
    expect(hits.places.all()).toEqual([{ value: 7, first: 2, last: 4 }]);
  });

  it("takes the longest where phrases overlap, if they are asked for apart", () => {
    const tokens = cut("weirs of the lakes, gates");
    const found = book.read(tokens, 0, tokens.length).hits.units.apart();
    expect(found.map(({ value }) => value)).toEqual(["lake weir", "gate"]);
  });

  it("finds no phrase that goes beyond the part that is read", () => {
    const tokens = cut("weirs of the lakes");
    expect(book.read(tokens, 0, 3).hits.units.all()).toEqual([{ value: "weir", first: 0, last: 1 }]);
    expect(book.read(tokens, 3, 3).hits.places.count).toBe(0);
  });

  it("leaves out what begins before a token", () => {
    const tokens = cut("gates, weirs");
    const found = book.read(tokens, 0, tokens.length).hits.units.all(1);
    expect(found).toEqual([{ value: "weir", first: 2, last: 3 }]);
  });

  it("adds up the classes of what is read, and of nothing else", () => {
    const tokens = cut("weirs gates dams");
    expect(book.read(tokens, 0, 2).classes).toBe(3);
    expect(book.read(tokens, 2, 3).classes).toBe(4);
  });
});
