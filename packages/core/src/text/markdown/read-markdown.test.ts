import { describe, expect, test } from "vitest";
import { sourceRange } from "../reading/index.ts";
import { readMarkdown } from "./read-markdown.ts";

const blocks: [reason: string, source: string, text: string][] = [
  ["a heading is a paragraph without its marks", "# Aims\nThey act.", "Aims\n\nThey act.\n"],
  ["closing marks of a heading are no words", "## Aims ##\n\na", "Aims\n\na\n"],
  ["a heading may be underlined", "Aims\n====\na", "Aims\n\na\n"],
  ["lines broken at a fixed width are one", "They\nagree\n  to act.", "They agree to act.\n"],
  ["a break that somebody set is a line", "They agree  \nto act\\\nnow.", "They agree\nto act\nnow.\n"],
  [
    "a line of white space ends a paragraph, no-break spaces or not",
    "a  \n\u00A0  \nb\n   \nc",
    "a\n\nb\n\nc\n",
  ],
  [
    "points that follow each other in lines stay apart",
    "They will:\n(a) act;\n(b) wait.",
    "They will:\n(a) act;\n(b) wait.\n",
  ],
  ["a bracket in the middle of a sentence is no point", "under point\n(b) of it", "under point (b) of it\n"],
  ["list items keep a dash, whatever their mark", "* a\n+ b", "- a\n\n- b\n"],
  ["numbers stay as they are printed", "3.  c\n4)  d", "3. c\n\n4) d\n"],
  ["an item's lines are joined", "-   one\n    two", "- one two\n"],
  ["items of an inner list are items", "- a\n  - b\n- c", "- a\n\n- b\n\n- c\n"],
  ["a marker inside an item is enough", "- (a) x", "(a) x\n"],
  ["quotations lose their marks in every line", "> They\n> agree.", "They agree.\n"],
  ["a rule parts, and says nothing", "a\n\n---\n\nb", "a\n\nb\n"],
  ["cells are words of a row", "|a|b|\n|-|-|\n|c|d **e**|", "a b\n\nc d e\n"],
  ["code keeps its lines", "```\none\ntwo\n```", "one\ntwo\n"],
  ["HTML gives its words", "<div>\n<p>a &amp; b</p><script>x()</script>\n</div>\n\nc", "a & b\n\nc\n"],
  ["a comment says nothing", "<!-- no -->\n\na", "a\n"],
  [
    "definitions of links and notes say nothing",
    "a[^1]\n\n[b]: https://veldania.example\n\n[^1]: See c.",
    "a\n",
  ],
  ["nothing is nothing", "", ""],
];
test.each(blocks)("blocks: %s", (_reason, source, text) => expect(readMarkdown(source).text).toBe(text));

const inline: [reason: string, source: string, text: string][] = [
  ["emphasis", "**We *all* agree** to _act_.", "We all agree to act."],
  ["marks without a partner are characters", "2 * 3, a_b_c, *d", "2 * 3, a_b_c, *d"],
  ["more marks on one side", "***a** b", "*a b"],
  ["code", "the `a*b*` mark", "the a*b* mark"],
  ["code that is never closed", "a `b", "a `b"],
  ["a link is its words", 'see ([the *list*](https://veldania.example/a_(b) "t")).', "see (the list)."],
  ["a link by reference", "[x][y] and [Y]\n\n[y]: /z", "x and Y"],
  ["brackets that are no link", "[sic] a [b] (c)", "[sic] a [b] (c)"],
  [
    "an address in pointed brackets is itself",
    "at <https://veldania.example>",
    "at https://veldania.example",
  ],
  ["an image says nothing", "a ![seal of *Ostmark*](seal.png) b", "a b"],
  ["the mark of a note", "They agree[^1].", "They agree."],
  ["escapes are the character", "\\# \\*a\\*", "# *a*"],
  ["entities are the character", "a &amp; b&nbsp;c &unknown;", "a & b\u00A0c &unknown;"],
  ["tags inside a line", "a <b>c</b> < d", "a c < d"],
];
test.each(inline)("inside a line: %s", (_reason, source, text) => {
  expect(readMarkdown(source).text).toBe(`${text}\n`);
});

describe("facts before the text", () => {
  const marked = (head: string) => readMarkdown(`---\n${head}\n---\nThey agree.`).marked;
  const cases: [
    reason: string,
    head: string,
    title: string | null,
    date: string | null,
    language: string | null,
  ][] = [
    ["title, date, language", "title: Aims\ndate: 2031-05-04\nlang: en", "Aims", "2031-05-04", "en"],
    ["a date with a time is its day", "date: 2031-05-04T09:30:00Z", null, "2031-05-04", null],
    ["a year is a date", "date: 2031", null, "2031", null],
    ["a day that no calendar has is none", "date: 2031-02-30", null, null, null],
    ["a language with its country", "locale: fr-BE", null, null, "fr"],
    ["a language that the register does not speak", "language: de", null, null, null],
    ["other fields", "layout: page", null, null, null],
  ];
  test.each(cases)("%s", (_reason, head, title, date, language) => {
    expect(marked(head)).toEqual({ title, date, language, provisions: null });
  });

  test("they are no part of the text", () => {
    expect(readMarkdown("---\ntitle: Aims\n---\nThey agree.").text).toBe("They agree.\n");
    expect(readMarkdown("\uFEFF---\r\ntitle: Aims\r\n---\r\nThey agree.").text).toBe("They agree.\n");
  });

  const none: [reason: string, source: string, text: string][] = [
    ["rules around a paragraph", "---\nThey agree.\n\n---\n", "They agree.\n"],
    ["no end", "---\ntitle: a", "title: a\n"],
    ["an alias, which could grow without end", "---\na: &b c\nd: *b\n---\ne", "a: &b c d: *b\n\ne\n"],
  ];
  test.each(none)("none: %s", (_reason, source, text) => {
    expect(readMarkdown(source)).toMatchObject({ text, marked: null });
  });
});

describe("the way back to the file", () => {
  const source = "---\ntitle: Aims\n---\n\n-   **We** agree to [share\n    tests](/t) &amp; \\#data.\n";
  const { text, offsets } = readMarkdown(source);

  const cases: [reason: string, words: string, expected: string][] = [
    ["words", "agree to", "agree to"],
    ["marks inside a range are in it", "We agree", "We** agree"],
    ["so is the break of a line", "share tests", "share\n    tests"],
    ["an entity", "&", "&amp;"],
    ["an escaped character without its escape", "#data", "#data"],
  ];
  test.each(cases)("%s", (_reason, words, expected) => {
    const start = text.indexOf(words);
    expect(offsets && source.slice(...sourceRange(offsets, [start, start + words.length]))).toBe(expected);
  });
});
