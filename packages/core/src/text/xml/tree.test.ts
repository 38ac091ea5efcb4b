import { expect, test } from "vitest";
import { elements, parseXml, textOf } from "./tree.ts";

const cases: [reason: string, xml: string, text: string][] = [
  ["the five names of XML", "<a>&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;</a>", `<b> & "c" 'd'`],
  ["decimal and hexadecimal references", "<a>caf&#233; &#x4E2D;&#x1D538;</a>", "café 中𝔸"],
  ["a reference is read once", "<a>&amp;#233; &amp;lt;</a>", "&#233; &lt;"],
  ["a name that XML does not have stays as it stands", "<a>&nbsp;&unknown;</a>", "&nbsp;&unknown;"],
];

test.each(cases)("%s", (_reason, xml, text) => {
  const read = parseXml(xml);
  expect(read.ok && textOf(read.value)).toBe(text);
});

test("references are read in attributes too", () => {
  const read = parseXml('<a><b c="x&#10;&#x41;&amp;"/></a>');
  expect(read.ok && elements(read.value)[0]?.attributes.c).toBe("x\nA&");
});
