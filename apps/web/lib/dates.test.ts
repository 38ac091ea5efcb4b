import { expect, test } from "vitest";
import { dateInWords } from "./dates";

test.each([
  ["a day", "2024-05-06", "6 May 2024"],
  ["a month whose day is not known", "2024-05", "May 2024"],
  ["a year", "2024", "2024"],
  ["an interval", "2024-05-06/2024-05-07", "6 May 2024 to 7 May 2024"],
  ["an open end", "2024-05-06/..", "6 May 2024 to …"],
  ["an approximate year", "2024~", "about 2024"],
  ["an uncertain month", "2024-05?", "May 2024 (?)"],
])("%s: %s is %s", (_reason, edtf, words) => expect(dateInWords(edtf)).toBe(words));
