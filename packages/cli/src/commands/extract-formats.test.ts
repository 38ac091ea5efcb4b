import { beforeAll, describe, expect, test } from "vitest";
import { docxOf, listed, paragraph } from "../testing/docx.ts";
import { lockedPdf, pdfOf } from "../testing/pdf.ts";
import { RECORDS } from "../testing/records.ts";
import { folderWith, run } from "../testing/run.ts";

const MARKDOWN = `---
title: Compact of the Lakes
date: 2031-05-04
lang: en
---

# Aims

1.  Veldania and **Ostmark agree** to
    test their [systems](https://veldania.example) &amp; weirs.
2.  States should protect personal
    data, _where appropriate_.
`;
const PAGE = "<!doctype html><nav>Home</nav><main><p>Veldania and Ostmark agree to test.</p></main>";
const ACT = `<ACT><BIB.INSTANCE><DATE ISO="20310613">x</DATE><LG.DOC>EN</LG.DOC></BIB.INSTANCE>
<TITLE><TI><P>Regulation on weirs</P></TI></TITLE><ENACTING.TERMS><ARTICLE><TI.ART>Article 1</TI.ART>
<PARAG><NO.PARAG>1.</NO.PARAG><ALINEA>Keepers shall log gates.</ALINEA></PARAG></ARTICLE></ENACTING.TERMS></ACT>`;
const PDF = pdfOf([
  [
    { text: "Compact of the Lakes", x: 72, y: 700, size: 16 },
    { text: "Veldania and Ostmark agree to test their systems before anybody runs them on", x: 72, y: 660 },
    { text: "3", x: 290, y: 30 },
  ],
  [
    { text: "the shores of the lakes.", x: 72, y: 700 },
    { text: "4", x: 290, y: 30 },
  ],
]);
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const WORD = docxOf(
  paragraph("Compact of the Lakes") +
    paragraph("Veldania and Ostmark agree to test their systems.", listed(1)) +
    paragraph("States should protect personal data.", listed(1)),
  { numbering: NUMBERING },
);

let cwd = "";
beforeAll(async () => {
  cwd = await folderWith({
    ...RECORDS,
    "compact.md": MARKDOWN,
    "page.txt": PAGE,
    "act.xml": ACT,
    "act.txt": ACT,
    "compact.pdf": PDF,
    "compact.docx": WORD,
    "locked.pdf": lockedPdf(),
    "broken.pdf": "%PDF-1.7\nnothing",
    "broken.docx": WORD.slice(0, 200),
    "misnamed.txt": PDF,
    "misnamed.pdf": WORD,
    "plain.pdf": "Veldania and Ostmark agree to test.",
  });
  expect((await run(["build"], { cwd })).status).toBe(0);
});

const json = async (...args: string[]) => {
  const { status, out, err } = await run(["extract", ...args], { cwd });
  expect([status, err]).toEqual([0, ""]);
  return JSON.parse(out);
};
const found = (extraction: { statements: Record<string, string>[] }) =>
  extraction.statements.map(({ locator, force }) => [locator, force]);

describe("a Markdown file", () => {
  type Placed = { range: [number, number] };
  const words = ({ range }: Placed) => MARKDOWN.slice(...range);

  test("gives statements whose ranges count in the file as it stands", async () => {
    const { statements } = await json("compact.md");
    expect(statements.map(words)).toEqual([
      "Veldania and **Ostmark agree** to\n    test their [systems](https://veldania.example) &amp; weirs",
      "States should protect personal\n    data, _where appropriate",
    ]);
    expect(statements.map(({ trigger }: { trigger: Placed }) => words(trigger))).toEqual(["agree", "should"]);
    expect(statements[1].qualifiers.map((one: Placed & { text: string }) => [one.text, words(one)])).toEqual([
      ["where appropriate", "where appropriate"],
    ]);
  });

  test("gives provisions that cover the file, each from the start of its line", async () => {
    const { document } = await json("compact.md");
    const provisions: Placed[] = document.provisions;
    expect(provisions.map(words).join("")).toBe(MARKDOWN);
    expect(provisions.slice(1).map((one) => words(one).slice(0, 8))).toEqual(["1.  Veld", "2.  Stat"]);
  });

  test("the facts before its text are known", async () => {
    const { document } = await json("compact.md");
    expect(document).toMatchObject({ language: "en", title: "Compact of the Lakes", date: "2031-05-04" });
  });

  test("every format of output is cut from the file", async () => {
    for (const format of ["ndjson", "table", "html", "yaml"]) {
      const { status, err } = await run(["extract", "compact.md", "--format", format], { cwd });
      expect([format, status, err]).toEqual([format, 0, ""]);
    }
  });
});

describe("files of other formats", () => {
  test("an act in Formex has the provisions that it marks", async () => {
    const act = await json("act.xml");
    expect(act.document).toMatchObject({ title: "Regulation on weirs", date: "2031-06-13", language: "en" });
    expect(found(act)).toEqual([["art_1__para_1", "oblige"]]);
  });

  test("a PDF is read across its pages, without their numbers", async () => {
    const { document, statements } = await json("compact.pdf");
    expect(document.title).toBe("Compact of the Lakes");
    const text =
      "Compact of the Lakes\n\nVeldania and Ostmark agree to test their systems before anybody runs them on the shores of the lakes.\n";
    expect(statements.map(({ range }: { range: [number, number] }) => text.slice(...range))).toEqual([
      "Veldania and Ostmark agree to test their systems before anybody runs them on the shores of the lakes",
    ]);
  });

  test("a Word document has the numbers that Word prints", async () => {
    expect(found(await json("compact.docx"))).toEqual([
      ["para_1", "commit"],
      ["para_2", "recommend"],
    ]);
  });

  test.each([
    ["a page that is named like a text", "page.txt", 1],
    ["an act that is named like a text", "act.txt", 1],
    ["a PDF that is named like a text", "misnamed.txt", 1],
    ["a Word document that is named like a PDF", "misnamed.pdf", 2],
    ["a text that is named like a PDF", "plain.pdf", 1],
  ])("%s is read as what it is", async (_reason, name, count) => {
    expect(found(await json(name))).toHaveLength(count);
  });

  test.each([
    ["a page", PAGE],
    ["an act", ACT],
    ["a PDF", PDF],
    ["a Word document", WORD],
  ])("%s on standard input is read as what it is", async (_reason, input) => {
    const { status, out } = await run(["extract", "-"], { cwd, input });
    expect([status, found(JSON.parse(out)).length > 0]).toEqual([0, true]);
  });

  test.each([
    ["a locked PDF", "locked.pdf", "encrypted"],
    ["a broken PDF", "broken.pdf", "pdf"],
    ["a broken Word document", "broken.docx", "docx"],
  ])("%s ends with one line", async (_reason, name, code) => {
    const { status, out, err } = await run(["extract", name], { cwd });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(new RegExp(`^${name}: error ${code}: [^\\n]+; tip: [^\\n]+\\n$`, "u"));
  });
});
