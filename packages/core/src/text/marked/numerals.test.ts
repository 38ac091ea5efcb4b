import { describe, expect, test } from "vitest";
import { lettersOf, romanOf, romanValue } from "./numerals.ts";

describe("numerals of lists", () => {
  test.each([
    [1, "a", "i"],
    [4, "d", "iv"],
    [26, "z", "xxvi"],
    [27, "aa", "xxvii"],
    [52, "az", "lii"],
    [703, "aaa", "dcciii"],
    [1999, "bxw", "mcmxcix"],
  ])("%s is %s and %s", (number, letters, roman) => {
    expect([lettersOf(number), romanOf(number)]).toEqual([letters, roman]);
  });

  test("what they cannot write stays in digits", () => {
    expect([lettersOf(0), romanOf(0), romanOf(-3), romanOf(4000)]).toEqual(["0", "0", "-3", "4000"]);
  });

  test("a Roman number up to 399 is read back", () => {
    const numbers = Array.from({ length: 399 }, (_, index) => index + 1).filter(
      (n) => romanOf(n).length < 10,
    );
    expect(numbers.map((number) => romanValue(romanOf(number)))).toEqual(numbers);
  });

  test.each([["A"], ["12"], [""], ["iq"]])("%s is no Roman number", (number) => {
    expect(romanValue(number)).toBeUndefined();
  });
});
