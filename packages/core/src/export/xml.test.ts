import { describe, expect, test } from "vitest";
import { element, xmlText } from "./xml.ts";

describe("xmlText", () => {
  const cases: [reason: string, text: string, written: string][] = [
    ["signs of markup", `a<b>&"c"`, "a&lt;b&gt;&amp;&quot;c&quot;"],
    ["breaks that a reader would change", "a\r\nb\tc", "a&#13;&#10;b&#9;c"],
    ["a control character that XML cannot hold", "a\u0000b\u001Fc", "a\uFFFDb\uFFFDc"],
    ["half of a pair", "a\uD800b", "a\uFFFDb"],
    ["a non-character", "\uFFFE", "\uFFFD"],
    ["a character beyond the first plane", "𝔸", "𝔸"],
    ["words right to left", "سلام", "سلام"],
  ];
  test.each(cases)("%s", (_reason, text, written) => expect(xmlText(text)).toBe(written));
});

test("an element leaves out what is undefined, and closes itself where it is empty", () => {
  expect(element("a", { b: undefined, c: 0, d: false })).toBe('<a c="0" d="false"/>');
  expect(element("a", {}, element("b"), "t")).toBe("<a><b/>t</a>");
});
