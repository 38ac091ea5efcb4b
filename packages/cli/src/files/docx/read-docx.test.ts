import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { archiveOf, docxOf, listed, paragraph } from "../../testing/docx.ts";
import { readDocx } from "./read-docx.ts";

function textOf(bytes: Uint8Array): string {
  const reading = readDocx(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value.text;
}

const run = (inner: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`;
const words = (text: string) => run(`<w:t xml:space="preserve">${text}</w:t>`);
const p = (inner: string) => `<w:p>${inner}</w:p>`;

const body: [reason: string, body: string, text: string][] = [
  ["paragraphs", paragraph("They agree.") + paragraph("They act."), "They agree.\n\nThey act.\n"],
  [
    "an empty paragraph says nothing",
    paragraph("a") + paragraph("") + paragraph(" ") + paragraph("b"),
    "a\n\nb\n",
  ],
  ["runs do not part a word", p(words("co") + words("oper") + words("ate")), "cooperate\n"],
  ["white space is one space, a no-break space stays", paragraph("a   b\u00A0c "), "a b\u00A0c\n"],
  [
    "a tab is a space, a break a line",
    p(run("<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>")),
    "a b\nc\n",
  ],
  [
    "the break of a page is none of the text",
    p(run('<w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t>')),
    "a b\n",
  ],
  ["a hyphen that does not break is one", p(run("<w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t>")), "co-op\n"],
  ["a hyphen that may break is none", p(run("<w:t>co</w:t><w:softHyphen/><w:t>op</w:t>")), "coop\n"],
  ["entities are characters", paragraph("a &amp; b &lt; c"), "a & b < c\n"],
  [
    "what was deleted is gone, what was inserted stays",
    p(`<w:del>${run("<w:delText>no</w:delText>")}</w:del><w:ins>${words("yes")}</w:ins>`),
    "yes\n",
  ],
  [
    "marks of notes and comments",
    p(
      words("They agree") +
        run('<w:footnoteReference w:id="1"/>') +
        run("<w:commentReference/>") +
        words("."),
    ),
    "They agree.\n",
  ],
  [
    "hidden words",
    p(words("a") + run("<w:t>draft</w:t>", "<w:vanish/>") + run("<w:t>b</w:t>", '<w:vanish w:val="0"/>')),
    "ab\n",
  ],
  ["a link is its words", p(`<w:hyperlink>${words("the list")}</w:hyperlink>`), "the list\n"],
  [
    "a field is its result, not its code",
    p(run("<w:instrText>DATE</w:instrText>") + words("5 May 2031")),
    "5 May 2031\n",
  ],
  ["a text box", p(run("<w:drawing><w:p><w:r><w:t>box</w:t></w:r></w:p></w:drawing>") + words("a")), "a\n"],
  ["controls hold paragraphs", `<w:sdt><w:sdtContent>${paragraph("a")}</w:sdtContent></w:sdt>`, "a\n"],
  [
    "cells are words of a row",
    `<w:tbl><w:tr><w:tc>${paragraph("a")}</w:tc><w:tc>${paragraph("b")}</w:tc></w:tr><w:tr><w:tc>${paragraph("c")}</w:tc></w:tr></w:tbl>`,
    "a b\n\nc\n",
  ],
  [
    "cells of several paragraphs are read one after the other",
    `<w:tbl><w:tr><w:tc>${paragraph("a")}${paragraph("b")}</w:tc><w:tc>${paragraph("c")}</w:tc></w:tr></w:tbl>`,
    "a\n\nb\n\nc\n",
  ],
  ["nothing", "", ""],
];
test.each(body)("%s", (_reason, inner, text) => expect(textOf(docxOf(inner))).toBe(text));

const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const NUMBERING =
  `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "(%2)")}${level(2, "lowerRoman", "(%3)")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "\uF0B7")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2">${level(0, "upperRoman", "Chapter %1")}${level(1, "decimal", "%1.%2", "<w:isLgl/>")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="3">${level(0, "none", "")}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>' +
  '<w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';

const lists: [reason: string, items: [list: number, level: number][], marks: string][] = [
  [
    "levels count and print each in their own way",
    [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 1],
    ],
    "1. (a) (b) (i) 2. (a)",
  ],
  [
    "bullets are dashes",
    [
      [2, 0],
      [2, 0],
    ],
    "- -",
  ],
  [
    "a level may print those above, in digits where it says so",
    [
      [3, 0],
      [3, 1],
      [3, 1],
    ],
    "Chapter I 1.1 1.2",
  ],
  ["a list that prints nothing", [[4, 0]], ""],
  [
    "another list of a kind counts on",
    [
      [1, 0],
      [1, 0],
      [1, 0],
    ],
    "1. 2. 3.",
  ],
  [
    "unless it begins anew",
    [
      [1, 0],
      [5, 0],
      [5, 0],
    ],
    "1. 7. 8.",
  ],
  [
    "list 0 and unknown lists are none",
    [
      [0, 0],
      [9, 0],
      [1, 8],
    ],
    "",
  ],
];
test.each(lists)("numbers: %s", (_reason, items, marks) => {
  const inner = items.map(([list, at]) => paragraph("x", listed(list, at))).join("");
  const printed = textOf(docxOf(inner, { numbering: NUMBERING })).replaceAll(/\s*\bx\b\s*/gu, " ");
  expect(printed.trim()).toBe(marks);
});

const STYLES =
  '<w:style w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:styleId="Letter"><w:name w:val="Letter"/><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>' +
  '<w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>';

test("a style counts its paragraphs, and builds on another; an entry of the contents says nothing", () => {
  const style = (id: string, more = "") => `<w:pStyle w:val="${id}"/>${more}`;
  const inner =
    paragraph("a", style("Base")) +
    paragraph("b", style("Letter")) +
    paragraph("c", style("Base", listed(0))) +
    paragraph("Aims 3", style("Verzeichnis1")) +
    paragraph("d", style("Loop"));
  const text = textOf(docxOf(inner, { styles: STYLES, numbering: NUMBERING }));
  expect(text).toBe("1. a\n\n(a) b\n\nc\n\nd\n");
});

test("an empty paragraph does not count", () => {
  const inner = paragraph("a", listed(1)) + paragraph("", listed(1)) + paragraph("b", listed(1));
  expect(textOf(docxOf(inner, { numbering: NUMBERING }))).toBe("1. a\n\n2. b\n");
});

test("the relations tell which part holds the words, and prefixes are the writer's choice", () => {
  const relations = '<R><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></R>';
  const document = "<x:document><x:body><x:p><x:r><x:t>They agree.</x:t></x:r></x:p></x:body></x:document>";
  expect(textOf(archiveOf({ "_rels/.rels": relations, "word/document2.xml": document }))).toBe(
    "They agree.\n",
  );
});

describe("what is refused", () => {
  const good = docxOf(paragraph("They agree."));
  const bomb = () => zipSync({ "word/document.xml": new Uint8Array(60 * 1024 * 1024).fill(0x20) });
  const cases: [reason: string, bytes: () => Uint8Array, code: string][] = [
    ["an archive of something else", () => archiveOf({ "a.txt": "a" }), "docx"],
    ["an archive that breaks off", () => good.slice(0, good.length / 2), "docx"],
    ["no archive", () => new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "docx"],
    ["nothing", () => new Uint8Array(), "docx"],
    ["a locked document", () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "docx"],
    ["an archive that unpacks without measure", bomb, "too-large"],
    ["a document that is no XML", () => archiveOf({ "word/document.xml": "<w:document><w:body>" }), "xml"],
    [
      "an entity that grows",
      () => archiveOf({ "word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
      "xml",
    ],
    ["levels without end", () => docxOf(`${"<w:sdt>".repeat(5000)}${"</w:sdt>".repeat(5000)}`), "xml"],
  ];
  test.each(cases)("%s", { timeout: 20_000 }, (_reason, bytes, code) => {
    const reading = readDocx(bytes());
    expect(reading.ok ? [] : reading.issues.map((issue) => issue.code)).toEqual([code]);
  });

  test("a part that is larger than it says is cut off or refused, not unpacked", () => {
    const lying = zipSync({ "word/document.xml": new Uint8Array(60 * 1024 * 1024).fill(0x20) });
    const view = new DataView(lying.buffer, lying.byteOffset);
    const directory = view.getUint32(lying.length - 6, true);
    view.setUint32(directory + 24, 1000, true);
    const reading = readDocx(lying);
    expect(reading.ok ? "read" : reading.issues[0]?.code).toMatch(/^(?:docx|xml)$/u);
  });
});
