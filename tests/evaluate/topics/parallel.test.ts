import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readResolutions, readSession, topicsIn } from "./parallel.ts";

const RESOLUTION = (language: string, text: string) => `<akomaNtoso><statement><meta><identification>
<FRBRWork><FRBRuri value="/akn/lakes/2031/7-12/"/><FRBRdate date="2031-05-01"/></FRBRWork>
<FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression></identification></meta>
<preface><p><docNumber>7/12</docNumber><docTitle>Dams</docTitle></p></preface>
<mainBody><paragraph eId="para_1"><num>1.</num><content><p>${text}</p></content></paragraph></mainBody>
</statement></akomaNtoso>`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "concordance-parallel-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("readSession", () => {
  const line = (symbol: string, eId: string, lang: string, text: string) =>
    JSON.stringify({ symbol, eId, lang, text });
  const read = (lines: readonly string[]) => {
    const path = join(folder, "session.ndjson.gz");
    writeFileSync(path, gzipSync(lines.join("\n")));
    return readSession(path).map(({ group, texts }) => [group, Object.fromEntries(texts)]);
  };

  it("joins what stands in the same place in several languages, wherever its lines are", () => {
    const lines = [
      line("L/1", "para_1", "en", "Recalls the dam"),
      line("L/1", "para_2", "en", "Notes the weir"),
      line("L/1", "para_1", "fr", "Rappelle le barrage"),
    ];
    expect(read(lines)).toEqual([
      ["L/1", { en: "Recalls the dam", fr: "Rappelle le barrage" }],
      ["L/1", { en: "Notes the weir" }],
    ]);
  });

  it("keeps the same place of two resolutions apart, and passes over empty lines", () => {
    const lines = [line("L/1", "para_1", "en", "One"), "", line("L/2", "para_1", "fr", "Deux"), ""];
    expect(read(lines)).toEqual([
      ["L/1", { en: "One" }],
      ["L/2", { fr: "Deux" }],
    ]);
  });
});

describe("readResolutions", () => {
  it("joins by locator, of the folders of resolutions alone, and passes over what is no Akoma Ntoso", () => {
    const texts = join(folder, "texts");
    for (const name of ["un-ga-90-1", "lakes-2031"]) mkdirSync(join(texts, name), { recursive: true });
    writeFileSync(join(texts, "un-ga-90-1/en.akn.xml"), RESOLUTION("eng", "Recalls the dam."));
    writeFileSync(join(texts, "un-ga-90-1/fr.akn.xml"), RESOLUTION("fra", "Rappelle le barrage."));
    writeFileSync(join(texts, "un-ga-90-1/es.akn.xml"), "<no/>");
    writeFileSync(join(texts, "lakes-2031/en.akn.xml"), RESOLUTION("eng", "Recalls the weir."));
    const found = readResolutions(texts);
    expect(found.map(({ group }) => group)).toEqual(["un-ga-90-1"]);
    expect([...(found[0]?.texts ?? [])].map(([language, text]) => [language, text.trim()])).toEqual([
      ["en", "1. Recalls the dam."],
      ["fr", "1. Rappelle le barrage."],
    ]);
  });
});

describe("topicsIn", () => {
  const CASES: readonly (readonly [string, readonly string[] | undefined, string])[] = [
    ["Urges mills to protect personal data;", ["data-protection"], "one statement"],
    ["The parties.", undefined, "no statement, so nothing to learn from"],
    [
      "We recall the code. We protect personal data. We affirm human rights.",
      undefined,
      "more than two statements say too many things at once",
    ],
    [
      "We protect personal data. We affirm personal data protection.",
      ["data-protection"],
      "a topic of two statements is named once",
    ],
  ];

  it.each(CASES)("%s gives %j: %s", (text, topics) => {
    expect(topicsIn(text, "en")).toEqual(topics);
  });
});
