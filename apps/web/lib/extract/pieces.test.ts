import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { piecesOf } from "./pieces.ts";

describe("pieces of a text", () => {
  test("stand for statements and for what is between them", () =>
    expect(piecesOf("We agree. Yes.", [{ range: [0, 8] }])).toEqual([
      { start: 0, text: "We agree", at: 0 },
      { start: 8, text: ". Yes." },
    ]));

  test("name each statement by its place in the list, whatever its place in the text", () =>
    expect(
      piecesOf("abcd", [{ range: [2, 4] }, { range: [0, 2] }]).map(({ text, at }) => [text, at]),
    ).toEqual([
      ["ab", 1],
      ["cd", 0],
    ]));

  test("are the whole text when they are joined, however statements overlap", () => {
    const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([one, other]) => ({
      range: [Math.min(one, other), Math.max(one, other)] as [number, number],
    }));
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 60 }), fc.array(range), (text, statements) => {
        expect(
          piecesOf(text, statements)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
