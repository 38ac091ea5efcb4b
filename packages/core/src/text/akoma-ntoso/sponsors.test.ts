import { describe, expect, test } from "vitest";
import { splitSponsors } from "./sponsors.ts";

describe("splitSponsors", () => {
  const cases: [reason: string, list: string, names: string[]][] = [
    [
      "commas and the last conjunction part the names",
      "Ostmark, Veldania and Zembla",
      ["Ostmark", "Veldania", "Zembla"],
    ],
    [
      "between commas a name keeps its conjunction",
      "Avalon, Isle and Moor, Veldania and Zembla",
      ["Avalon", "Isle and Moor", "Veldania", "Zembla"],
    ],
    [
      "a State's name is known where it closes the list with the conjunction before it",
      "Ostmark, Samoa and Trinidad and Tobago",
      ["Ostmark", "Samoa", "Trinidad and Tobago"],
    ],
    [
      "and where the list's conjunction follows it",
      "Ostmark, Sao Tome and Principe and Zembla",
      ["Ostmark", "Sao Tome and Principe", "Zembla"],
    ],
    [
      "two States with conjunctions stand at the end",
      "Antigua and Barbuda and Bosnia and Herzegovina",
      ["Antigua and Barbuda", "Bosnia and Herzegovina"],
    ],
    [
      "a list without its own conjunction ends in such a name",
      "Austria, Bosnia and Herzegovina",
      ["Austria", "Bosnia and Herzegovina"],
    ],
    [
      "the alphabetical order tells where an unknown name ends",
      "Avalon, Moor and Isle and Zembla",
      ["Avalon", "Moor and Isle", "Zembla"],
    ],
    [
      "brackets hold commas and conjunctions of their own",
      "Avalon (on behalf of the Lakes Union, the Hills and the Dales) and Ostmark (Kingdom of)",
      ["Avalon (on behalf of the Lakes Union, the Hills and the Dales)", "Ostmark (Kingdom of)"],
    ],
    ["one name is a list", "Veldania", ["Veldania"]],
    [
      "a comma may stand before the conjunction",
      "Avalon, Ostmark, and Zembla",
      ["Avalon", "Ostmark", "Zembla"],
    ],
    ["a phrase about the submission names nobody", "submitted by the Chair of the Lakes Committee", []],
    ["what joins too many words is no pair of names", "A and ".repeat(20), [`${"A and ".repeat(19)}A and`]],
    ["nothing gives nothing", " ", []],
  ];
  test.each(cases)("%s", (_reason, list, names) => expect(splitSponsors(list)).toEqual(names));

  test("a name between commas of another list of the same file is known as one", () => {
    const lists = ["Avalon, Isle and Moor, Ostmark and Zembla", "Brell, Isle and Moor and Veldania"];
    expect(splitSponsors(lists[1] ?? "", lists)).toEqual(["Brell", "Isle and Moor", "Veldania"]);
    const closing = ["Avalon, Isle and Moor, Ostmark and Zembla", "Brell and Isle and Moor"];
    expect(splitSponsors(closing[1] ?? "", closing)).toEqual(["Brell", "Isle and Moor"]);
  });
});
