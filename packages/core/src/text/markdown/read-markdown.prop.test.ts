import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { faultsOf, partsWithoutSource } from "../testing/offset-map.ts";
import { readMarkdown } from "./read-markdown.ts";

const MARKS = [
  "# ",
  "- ",
  "1. ",
  "> ",
  "    ",
  "\n",
  "\n\n",
  "  \n",
  "---\n",
  "**",
  "_",
  "`",
  "``",
  "[",
  "](",
  "](/a)",
];
const MORE = [
  "![",
  ")",
  "<b>",
  "<div>\n",
  "&amp;",
  "&nbsp;",
  "\\",
  "|",
  "|-|\n",
  "```\n",
  "[^1]",
  "title: a\n",
  "<br>",
];
const file = array(oneof(constantFrom(...MARKS, ...MORE), string({ unit: "binary", maxLength: 6 })), {
  maxLength: 60,
}).map((parts) => parts.join(""));

test("the way back to the file is sound: forward, inside it, and the same words where it says so", () => {
  assert(property(file, (source) => faultsOf(readMarkdown(source), source).length === 0));
});

test("what has no source is white space or the marker of a list", () => {
  const inserted = /^\s*(?:(?:-|\d+[.)]) )*$/u;
  assert(
    property(file, (source) => partsWithoutSource(readMarkdown(source)).every((part) => inserted.test(part))),
  );
});

test("a text without marks keeps its words", () => {
  const word = string({ unit: constantFrom(..."abcdé維"), minLength: 1, maxLength: 6 });
  assert(
    property(array(word, { minLength: 1, maxLength: 30 }), (words) => {
      return readMarkdown(words.join(" ")).text === `${words.join(" ")}\n`;
    }),
  );
});

describe("a hostile file ends in time that grows with its length", () => {
  const SIZE = 300_000;
  const filled = (part: string) => part.repeat(SIZE / part.length);
  const cases: [reason: string, source: string][] = [
    ["brackets that never close", filled("[")],
    ["images that never close", filled("![a")],
    ["links in links", filled("[a](")],
    ["empty brackets", filled("[]")],
    ["brackets in brackets", `${"[a".repeat(100_000)}${"](b)".repeat(50_000)}`],
    ["images in images", `${"![a".repeat(50_000)}${"](b)".repeat(50_000)}`],
    ["marks that never pair", filled("**a")],
    ["marks of two kinds that cross", `${filled("*_")}a${filled("_*")}`],
    ["back quotes of every length", Array.from({ length: 700 }, (_, n) => "`".repeat(n)).join(" ")],
    ["tags that never close", filled("<a ")],
    ["comments that never close", filled("a<!--")],
    ["instructions that never close", filled("a<?")],
    ["addresses that never close", filled("<http://a")],
    ["a megabyte of <", "<".repeat(1_000_000)],
    ["half entities", filled("&a")],
    ["quotations in quotations", filled("> ")],
    ["lists in lists", Array.from({ length: 500 }, (_, n) => `${" ".repeat(2 * n)}- a`).join("\n")],
    ["cells without end", `${filled("|a")}\n${filled("|-")}\n`],
    ["references without end", filled("[a]: b\n")],
    ["references that are used without end", `[a]: b\n\n${filled("[a][a]")}`],
    ["a line of spaces", `a${" ".repeat(SIZE)}b`],
    ["trailing spaces", filled("a \t \n")],
    ["lone surrogates", filled("\uD800*\uDC00")],
    ["facts that never end", `---\n${filled("a: b\n")}`],
  ];
  test.each(cases)("%s", { timeout: 20_000 }, (_reason, source) => {
    expect(readMarkdown(source).text.length).toBeLessThanOrEqual(2 * source.length);
  });
});
