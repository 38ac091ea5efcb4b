import { describe, expect, test } from "vitest";
import { formatOf, readAs } from "./format.ts";

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  Uint8Array.from([...`\uFEFF${text}`].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));

describe("the format of a file", () => {
  const named: [name: string, format: string][] = [
    ["accord.txt", "text"],
    ["accord", "text"],
    ["", "text"],
    ["accord.MD", "markdown"],
    ["accord.markdown", "markdown"],
    ["page.htm", "html"],
    ["page.xhtml", "html"],
    ["act.xml", "xml"],
    ["a.html.txt", "text"],
    ["folder.md/accord", "text"],
  ];
  test.each(named)("by its name, where the content tells nothing: %s", (name, format) => {
    expect(formatOf(name, "They agree.")).toBe(format);
  });

  const content: [reason: string, name: string, content: string | Uint8Array, format: string][] = [
    ["a PDF", "accord.txt", bytes("%PDF-1.7\n"), "pdf"],
    [
      "a PDF with other bytes before it, where its name says so",
      "accord.pdf",
      bytes("HTTP/1.1 200\r\n%PDF-1.4"),
      "pdf",
    ],
    ["a text about such files", "notes.txt", "A file begins with %PDF-1.7.", "text"],
    ["a Word document", "accord", bytes("PK\u0003\u0004\u0014"), "docx"],
    [
      "an encrypted Word document",
      "accord.docx",
      bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
      "docx",
    ],
    ["a page", "accord.txt", "<!DOCTYPE html><p>a", "html"],
    ["a page with a byte-order mark and a comment", "a", "\uFEFF<!-- saved -->\n<html lang=en>", "html"],
    ["a page in UTF-8 with its mark", "a", utf8("\uFEFF\n<html>"), "html"],
    ["a page in UTF-16", "a", utf16("<html>"), "html"],
    ["a page that is XML too", "a.xml", '<?xml version="1.0"?>\n<html xmlns="x">', "html"],
    ["XML by its declaration", "a.txt", '<?xml version="1.0"?><a/>', "xml"],
    ["a resolution without a declaration", "-", "<akomaNtoso>", "xml"],
    ["an act without one", "-", "<COMBINED.FMX>", "xml"],
    ["a resolution that was saved as a page", "a.html", '<?xml version="1.0"?><akomaNtoso>', "xml"],
    ["a text that is named like a PDF", "a.pdf", "They agree.", "text"],
    ["a text that is named like a Word document", "a.docx", "They agree.", "text"],
    ["a text that begins with a word in brackets", "a.txt", "<ACTING> They agree.", "text"],
  ];
  test.each(content)("by what it begins with: %s", (_reason, name, given, format) => {
    expect(formatOf(name, given)).toBe(format);
  });
});

describe("a text of each format", () => {
  test("gives a reading", () => {
    const texts = (["text", "markdown", "html"] as const).map((format) => {
      const reading = readAs(format, "<b>They</b> *agree*.");
      return reading.ok && reading.value.text;
    });
    expect(texts).toEqual(["<b>They</b> *agree*.", "They agree.\n", "They *agree*.\n"]);
  });

  test("XML of another kind is refused with its root element", () => {
    const reading = readAs("xml", "<note>They agree.</note>");
    expect(reading.ok ? [] : reading.issues).toMatchObject([
      { code: "xml-kind", message: expect.stringMatching(/root element is note$/u) },
    ]);
  });
});
