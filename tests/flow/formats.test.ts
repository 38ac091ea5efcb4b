import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readAkomaNtoso, readFormex, readMarkdown, readXml, sourceRange } from "@concordance/core";
import { describe, expect, test } from "vitest";

const texts = process.env.CONCORDANCE_TEXTS;
if (!texts) console.warn("skipped: CONCORDANCE_TEXTS names no folder with files of other formats");

const BIN = fileURLToPath(new URL("../../packages/cli/bin/concordance.mjs", import.meta.url));
const folders = texts
  ? readdirSync(texts, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))
  : [];
const having = (name: string) => folders.filter((folder) => existsSync(join(texts ?? "", folder, name)));
const pathOf = (folder: string, name: string) => join(texts ?? "", folder, name);
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The text that the command line reads from a file: its page of the statements, without what the page adds. */
function textOf(path: string): string {
  const page = execFileSync(process.execPath, [BIN, "extract", path, "--format", "html"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return (page.split('dir="ltr">\n')[1]?.split("</div>")[0] ?? "")
    .replace(/<p class="place"[^>]*>[^<]*<\/p>/gu, "")
    .replace(/<a class="force".*?<\/a>/gu, "")
    .replace(/<\/section>\n(?=<section|$)/gu, "")
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Length of the longest sequence of words that both have in this order. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let above = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at++) {
      row[at] = word === b[at - 1] ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0);
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

const shape = (line: string): string => line.trim().replaceAll(/\d+/gu, "#").replaceAll(/_+/gu, "_");

const EDGE = 3;
const LEAST_PAGES = 3;

/** What a copy of the pages, made by another tool, says at the edge of page after page: headers, rules, page numbers. */
function furnitureOf(copy: string): Set<string> {
  const pages = new Map<string, number>();
  for (const page of copy.split("\f")) {
    const lines = page.split("\n").map(shape);
    const drawn = lines.filter((line) => line !== "");
    for (const line of new Set([...drawn.slice(0, EDGE), ...drawn.slice(-EDGE)])) {
      pages.set(line, (pages.get(line) ?? 0) + 1);
    }
  }
  return new Set([...pages].flatMap(([line, times]) => (times >= LEAST_PAGES ? [line] : [])));
}

describe.skipIf(!texts)("real PDFs", () => {
  const pdfs = having("en.pdf");
  test("there are some", () => expect(pdfs).not.toEqual([]));

  test.each(pdfs)("%s gives the words of its body in order, without furniture", (folder) => {
    const copy = readFileSync(pathOf(folder, "en.txt"), "utf8").replaceAll("\u00AD", "-");
    const text = textOf(pathOf(folder, "en.pdf"));
    const furniture = furnitureOf(copy);
    const body = copy.split(/\n|\f/u).filter((line) => !furniture.has(shape(line)));
    const [expected, given] = [wordsOf(body.join("\n")), wordsOf(text)];
    const common = commonInOrder(expected, given);
    const share = (100 * common) / expected.length;
    console.log(`${folder}: ${share.toFixed(2)} % of ${expected.length} words of the body in order`);
    expect(share).toBeGreaterThan(99.5);
    expect(given.length - common, "words that are not in the body there").toBeLessThan(12);
  });

  test.each(pdfs)("%s has no line of furniture left in its paragraphs", (folder) => {
    const furniture = furnitureOf(readFileSync(pathOf(folder, "en.txt"), "utf8"));
    const headers = [...furniture].filter((line) => line.length > 8);
    const paragraphs = textOf(pathOf(folder, "en.pdf")).split("\n\n").map(shape);
    expect(headers).not.toEqual([]);
    expect(paragraphs.filter((one) => headers.some((header) => one.includes(header)))).toEqual([]);
  });
});

describe.skipIf(!texts)("real acts in Formex", () => {
  const acts = having("en.formex.xml");
  test("there are some", () => expect(acts).not.toEqual([]));

  test.each(acts)("%s gives all its words but notes, in order, by provisions that join back", (folder) => {
    const xml = readFileSync(pathOf(folder, "en.formex.xml"), "utf8");
    const result = readFormex(xml);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { text, provisions, ...facts } = result.value;
    const words = xml
      .replaceAll(/<(NOTE|BIB\.INSTANCE|PUBLICATION)\b[\s\S]*?<\/\1>/gu, "")
      .replaceAll(/<\/?(?:HT|DATE|FT|REF\.DOC(?:\.OJ)?|QUOT\.(?:START|END))\b[^>]*>|<\?[^>]*\?>/gu, "")
      .replaceAll(/<[^>]*>/gu, " ")
      .replaceAll("&amp;", "&");
    expect(wordsOf(text)).toEqual(wordsOf(words));
    expect(provisions.map(({ range }) => text.slice(...range)).join("")).toBe(text);
    expect(new Set(provisions.map(({ locator }) => locator)).size).toBe(provisions.length);
    expect(folder).toContain(String(facts.number).replace("/", "-"));
  });
});

describe.skipIf(!texts)("real Markdown files", () => {
  const files = having("en.md");
  test("there are some", () => expect(files).not.toEqual([]));

  test.each(files)("%s gives its words in order, each with its place in the file", (folder) => {
    const source = readFileSync(pathOf(folder, "en.md"), "utf8");
    const { text, offsets } = readMarkdown(source);
    const places = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
      const range = offsets && sourceRange(offsets, [index, index + word.length]);
      return [word, range && source.slice(...range)];
    });
    expect(places.filter(([word, there]) => word !== there)).toEqual([]);
    const shown = source.replaceAll(/\]\([^)]*\)/gu, "]");
    expect(places.map(([word]) => word)).toEqual(wordsOf(shown));
  });
});

describe.skipIf(!texts)("XML by its root element", () => {
  test.each(having("en.akn.xml"))("%s is read as Akoma Ntoso in every language that is there", (folder) => {
    const names = readdirSync(join(texts ?? "", folder)).filter((name) => name.endsWith(".akn.xml"));
    for (const name of names) {
      const xml = readFileSync(pathOf(folder, name), "utf8");
      const [reading, document] = [readXml(xml), readAkomaNtoso(xml)];
      if (!reading.ok || !document.ok) throw new Error(`${folder}/${name} is not read`);
      expect(reading.value.text).toBe(document.value.text);
      expect(reading.value.marked?.provisions).toEqual(document.value.provisions);
    }
  });
});
