import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { faultsOf, partsWithoutSource } from "../testing/offset-map.ts";
import { readHtml } from "./read-html.ts";

const TAGS = [
  "<p>",
  "</p>",
  "<div class=share>",
  "</div>",
  "<li>",
  "<ol type=a>",
  "</ol>",
  "<main>",
  "<nav>",
  "<b>",
];
const MORE = [
  "</b>",
  "&amp;",
  "&nLt;",
  "&#x1F600;",
  "\u00AD",
  " ",
  "\n",
  "<br>",
  "<pre>",
  "<sup>",
  "<!--",
  "-->",
  "<td>",
];
const page = array(oneof(constantFrom(...TAGS, ...MORE), string({ unit: "binary", maxLength: 6 })), {
  maxLength: 60,
}).map((parts) => parts.join(""));

test("the way back to the page is sound: forward, inside it, and the same words where it says so", () => {
  assert(property(page, (html) => faultsOf(readHtml(html), html).length === 0));
});

test("what has no source is white space or the marker of a list", () => {
  const inserted = /^\s*(?:(?:-|\d+\.|\([a-z]+\)) )*$/u;
  assert(property(page, (html) => partsWithoutSource(readHtml(html)).every((part) => inserted.test(part))));
});

describe("a hostile page ends in time that grows with its length", () => {
  const SIZE = 1_000_000;
  const filled = (part: string) => part.repeat(SIZE / part.length);
  const cases: [reason: string, html: string][] = [
    ["a megabyte of <", filled("<")],
    ["tags that nest without end", filled("<div>")],
    ["tags that close what was never open", filled("</div></b>")],
    ["tags that nest, then others that close", `${"<div><span>".repeat(50_000)}a${filled("</b>")}`],
    ["tags that cross", filled("<b><div></b><p></div>")],
    ["lists that nest without end", filled("<ul><li>a")],
    ["tables that nest without end", filled("<table><tr><td>a")],
    ["frames that nest without end", filled("<nav><main>a")],
    ["a flood of entities", filled("&amp;")],
    ["a flood of half entities", filled("&am")],
    ["an attribute of a megabyte", `<p class="${filled("share bar ")}">a`],
    ["a megabyte of attributes", `<p ${filled("a=b ")}>a`],
    ["comments that never end", filled("<!--a")],
    ["scripts that never end", filled("<script>")],
    ["lone surrogates", filled("\uD800<p>\uDC00")],
    ["notes in notes", filled("<sup><a href=#a>1")],
    ["white space alone", filled(" \n")],
  ];
  test.each(cases)("%s", { timeout: 20_000 }, (_reason, html) => {
    expect(readHtml(html).text.length).toBeLessThanOrEqual(2 * html.length);
  });
});
