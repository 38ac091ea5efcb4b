import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { readAkomaNtoso } from "@concordance/core";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exported, exportedStatement, FIRST, type Hostile, withWords } from "./records.ts";

/** Words of one format that would end or begin something in another. */
const breaking = fc.constantFrom(
  "=HYPERLINK(1)",
  "+1",
  "@SUM(A1)",
  '"; DROP',
  "a,b\r\nc",
  "]]>",
  "<!-- -->",
  "<script>",
  "&amp;",
  "}, title = {x}",
  "@misc{y,",
  "\\input{z}",
  "% $ # _ ^ ~ {",
  "}",
  "\r\nER  - \r\nTY  - BOOK",
  "\u2028TI  - x",
  "\u0000\u0008\u001B",
  "\uD800",
  "ﷺ سلام",
  "中文，文",
  "and",
);
const words = fc
  .array(fc.oneof(breaking, fc.string({ unit: "binary", minLength: 1, maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(" ").trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const hostile: fc.Arbitrary<Hostile> = fc.record({ title: words, summary: words, note: words });

const each = (check: (given: Hostile) => void) => fc.assert(fc.property(hostile, check), { numRuns: 150 });

/** The library takes part of its options; its types ask for all of them. */
type Options = ConstructorParameters<typeof Cite>[1];
const read = (text: string, forceType: string) => new Cite(text, { forceType } as Options).data;

/** Words as formats of lines hold them. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();

test("CSV: every cell comes back, and none begins a formula", () =>
  each((given) => {
    const from = withWords(given);
    const rows: string[][] = parse(exported(FIRST, "csv", from), { record_delimiter: "\r\n" });
    const [header = [], first = []] = rows;
    expect(rows).toHaveLength(from.statements.length + 1);
    const cell = first[header.indexOf("summary_en")] ?? "";
    // Half of a pair has no place in UTF-8, and no reader gives it back.
    const held = new TextDecoder().decode(new TextEncoder().encode(given.summary));
    expect([held, `'${held}`]).toContain(cell);
    expect(rows.flat().filter((one) => /^\s*[=+\-@]/u.test(one))).toEqual([]);
  }));

test("NDJSON: as many lines as statements, each as it was", () =>
  each((given) => {
    const from = withWords(given);
    const lines = exported(FIRST, "ndjson", from).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(from.statements)));
  }));

test("Akoma Ntoso: well-formed, with the words but for what XML cannot hold", () =>
  each((given) => {
    const read = readAkomaNtoso(exported(FIRST, "akn", withWords(given)));
    const held = given.summary.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
    expect(read.ok && read.value.codings?.statements[0]?.summary.en).toBe(held);
  }));

test("RIS: one entry with each tag where it belongs", () =>
  each((given) => {
    const id = `${FIRST}.s01`;
    const text = exportedStatement(id, "ris", withWords(given));
    const lines = text.split("\r\n");
    expect(lines.filter((line) => line !== "" && !/^[A-Z][A-Z0-9] {2}- /u.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("TY"))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith("ER"))).toHaveLength(1);
    expect(lines).toContain(`TI  - ${oneLine(given.title)}`);
    expect(read(text, "@ris/file")).toHaveLength(1);
  }));

/** How deep braces are open at the end, and how often they close what was not open. BibTeX counts escaped ones too. */
function braces(text: string): { open: number; under: number } {
  let [open, under] = [0, 0];
  for (const sign of text) {
    if (sign === "{") open += 1;
    if (sign === "}") open -= 1;
    if (open < 0) under += 1;
  }
  return { open, under };
}

test("BibTeX: one entry whose braces close, with the fields that belong to it", () =>
  each((given) => {
    const text = exportedStatement(`${FIRST}.s01`, "bibtex", withWords(given));
    expect(braces(text)).toEqual({ open: 0, under: 0 });
    expect(text.match(/^@/gmu)).toHaveLength(1);
    const fields = text.split("\n").filter((line) => line.startsWith("  "));
    expect(fields.map((line) => /^ {2}([a-z]+) = \{/u.exec(line)?.[1])).toContain("title");
    const [entry, ...more] = read(text, "@bibtex/text");
    expect(more).toEqual([]);
    expect(entry?.id).toBe(`${FIRST}.s01`);
  }));

test("Markdown: no line that the words begin, no mark-up that they make", () =>
  each((given) => {
    const page = exported(FIRST, "markdown", withWords(given));
    expect(page).not.toMatch(/(?<!\\)<script|(?<!\\)<!--/u);
    expect(page.split("\n")[0]).toMatch(/^# /u);
  }));
