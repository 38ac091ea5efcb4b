import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LocatorSchema } from "../../model/index.ts";
import { readAkomaNtoso } from "./read-akoma-ntoso.ts";

const folder = (name: string) => new URL(`./fixtures/${name}`, import.meta.url);
const fixture = (name: string) => readFileSync(folder(name), "utf8");

function read(name: string) {
  const result = readAkomaNtoso(fixture(`valid/${name}`));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe("a resolution", () => {
  const document = read("resolution.akn.xml");
  const { text } = document;
  const words = ({ range }: { range: readonly [number, number] | null }) => range && text.slice(...range);

  test("tells its facts", () => {
    expect(document).toMatchObject({
      language: "en",
      title: "Weirs & thinking machines",
      symbol: "L/RES/7/12",
      work: "/akn/lakes/statement/deliberation/assembly/2031-02-03/7-12/",
      adopted: "2031-02-03",
      published: "2031-02-20",
      drafts: [{ symbol: "L/7/L.3", date: "2031-01-09" }],
      keywords: ["WEIRS"],
      meeting: "L/7/PV.8",
    });
  });

  test("keeps sponsors of the draft and additional ones apart, a conjunction in a name whole", () => {
    expect(document.sponsors).toEqual({
      draft: ["Avalon", "Isle and Moor", "Ostmark"],
      additional: ["Brell", "Isle and Moor", "Veldania", "Zembla"],
    });
  });

  test("gives the vote by side; nobody against is an empty list", () => {
    expect(document.votes).toEqual({
      for: ["AVALON", "OSTMARK"],
      against: [],
      abstaining: ["BRELL"],
      counts: { for: 2, against: 0, abstaining: 1 },
    });
  });

  test("names each provision by its printed number, a point marked up one level too deep included", () => {
    expect(document.provisions.map(({ locator, kind, num }) => [locator, kind, num])).toEqual([
      ["title", "title", null],
      ["preamble", "preamble", null],
      ["preamble__recital_1", "recital", null],
      ["preamble__recital_2", "recital", null],
      ["preamble__recital_2__point_a", "point", "a"],
      ["preamble__recital_2__point_b", "point", "b"],
      ["para_1", "paragraph", "1"],
      ["para_1__point_a", "point", "a"],
      ["para_1__point_b", "point", "b"],
      ["para_2", "paragraph", "2"],
      ["annex__heading", "heading", null],
      ["annex__para_1", "paragraph", "1"],
      ["annex__block", "block", null],
    ]);
    expect(document.provisions.find(({ locator }) => locator === "para_1__point_b")?.eId).toBe("para_9_a_b");
  });

  test("joins back from its provisions, without footnotes and with white space collapsed", () => {
    expect(document.provisions.map(words).join("")).toBe(text);
    expect(words(document.provisions[2] ?? { range: null })).toBe(
      "Recalling its resolution 6/4 on weirs,\n\n",
    );
  });

  test("places links and verbs; a link in a footnote has no place", () => {
    expect(document.links.map((link) => [link.symbol, words(link)])).toEqual([
      ["L/RES/6/4", "6/4"],
      ["L/6/PV.2", null],
    ]);
    expect(document.verbs.map(words)).toEqual(["Recalling", "Noting", "Invites", "Decides"]);
  });
});

describe("another script", () => {
  const document = read("other-script.akn.xml");

  test("has the same locators as the others, and its own numbers", () => {
    expect(document.provisions.map(({ locator, num }) => [locator, num])).toEqual([
      ["title", null],
      ["para_1", "1"],
      ["para_1__point_a", "أ"],
      ["para_1__point_b", "ب"],
    ]);
  });

  test("knows no date where the file writes the first day of the year 1, and no vote where none is recorded", () => {
    expect([document.adopted, document.votes]).toEqual([null, null]);
  });
});

describe("what is refused", () => {
  const expected: Readonly<Record<string, { code: string; line?: number }>> = {
    "malformed.xml": { code: "xml", line: 3 },
    "document-type.xml": { code: "xml", line: 2 },
    "not-akoma-ntoso.xml": { code: "akoma-ntoso" },
    "no-language.xml": { code: "akoma-ntoso" },
    "no-text.xml": { code: "akoma-ntoso" },
  };

  test("every invalid fixture has its expected issue", () => {
    expect(readdirSync(folder("invalid")).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(Object.entries(expected))("%s", (name, issue) => {
    const result = readAkomaNtoso(fixture(`invalid/${name}`));
    expect(result.ok ? [] : result.issues).toMatchObject([issue]);
  });

  const hostile: [reason: string, xml: string][] = [
    ["an empty file", ""],
    ["plain text", "Weirs are gates."],
    ["levels without end", `${"<a>".repeat(5000)}${"</a>".repeat(5000)}`],
    ["a file beyond all size", `<akomaNtoso>${" ".repeat(20_000_001)}</akomaNtoso>`],
  ];
  test.each(hostile)("%s gives an issue, not an exception", (_reason, xml) => {
    const result = readAkomaNtoso(xml);
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["xml"]);
  });
});

test("elements named like members of every object are looked into as any other", () => {
  const xml = fixture("valid/other-script.akn.xml")
    .replace("<mainBody>", "<mainBody><isPrototypeOf><toLocaleString>")
    .replace("</mainBody>", "</toLocaleString></isPrototypeOf></mainBody>");
  const result = readAkomaNtoso(xml);
  expect(result.ok && result.value.provisions.length).toBe(4);
});

test("every locator is one of the model", () => {
  for (const name of ["resolution.akn.xml", "other-script.akn.xml"]) {
    for (const { locator } of read(name).provisions) {
      expect(LocatorSchema.safeParse(locator).success, locator).toBe(true);
    }
  }
});
