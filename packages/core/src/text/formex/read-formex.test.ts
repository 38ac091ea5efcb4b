import { readFileSync } from "node:fs";
import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { LocatorSchema } from "../../model/index.ts";
import { readFormex } from "./read-formex.ts";

const ACT = readFileSync(new URL("./fixtures/act.fmx.xml", import.meta.url), "utf8");

function read(xml: string) {
  const result = readFormex(xml);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe("an act", () => {
  const document = read(ACT);
  const words = document.provisions.map(({ range }) => document.text.slice(...range));

  test("tells its facts", () => {
    expect(document).toMatchObject({
      language: "en",
      title: "Regulation (LU) 2031/12 of 13 June 2031 on weirs",
      date: "2031-06-13",
      published: "2031-07-12",
      number: "2031/12",
      celex: "32031R0012",
    });
  });

  test("names each provision by its printed number, and counts where none is printed", () => {
    expect(
      document.provisions.map(({ locator, kind, num }, at) => [locator, kind, num, words[at]?.trim()]),
    ).toEqual([
      ["title", "title", null, document.title],
      ["preamble", "preamble", null, "THE LAKES ASSEMBLY,"],
      ["preamble__citation_1", "recital", null, "Having regard to the Treaty of Halden,"],
      ["preamble__citation_2", "recital", null, "After hearing the keepers,"],
      ["preamble_2", "preamble", null, "Whereas:"],
      ["preamble__recital_1", "recital", "1", "(1) Weirs are run by ‘thinking’ machines."],
      ["preamble__recital_1__subpara_2", "recital", null, "They move fast."],
      ["preamble_3", "preamble", null, "HAS ADOPTED THIS REGULATION:"],
      ["chp_iv", "chapter", "iv", "CHAPTER IV WEIRS"],
      ["chp_iv__sec_1", "chapter", "1", "SECTION 1"],
      ["art_1__heading", "heading", "1", "Article 1 Words"],
      ["art_1", "article", "1", "In this Regulation:"],
      ["art_1__point_a", "point", null, "a gate is a door for water,"],
      ["art_1__point_b", "point", null, "a keeper minds it."],
      ["art_1__subpara_2", "paragraph", null, "Nothing else is meant."],
      ["art_2a__heading", "heading", "2a", "Article 2a"],
      ["art_2a__para_1", "paragraph", "1", "1. Keepers shall:"],
      ["art_2a__para_1__point_a", "point", "a", "(a) log each gate:"],
      ["art_2a__para_1__point_a__point_i", "point", "i", "(i) by day;"],
      ["art_2a__para_1__point_a__point_ii", "point", "ii", "(ii) by night;"],
      ["art_2a__para_1__point_a__subpara_2", "point", null, "save in frost."],
      ["art_2a__para_1__point_b", "point", "b", "(b) name a deputy."],
      ["art_2a__para_1__subpara_2", "paragraph", null, "The log is public."],
      ["art_2a__para_2", "paragraph", "2", "2. In Regulation 2019/3 this is added:"],
      ["art_2a__para_2__qstr", "block", "5", "‘5. Weirs are gates.’"],
      ["conclusions__block", "block", null, "This Regulation binds all shores."],
      ["signature", "signature", null, "Done at Halden, 13 June 2031."],
      ["signature_2", "signature", null, "For the Assembly A. Brell"],
      ["annex_14", "chapter", "14", "ANNEX XIV Gates"],
      ["annex_14__block", "block", null, "These gates count:"],
      ["annex_14__point_1", "point", "1", "1. wooden ones;"],
      ["annex_14__sec_b", "heading", "b", "Section B. Others"],
      ["annex_14__sec_b__point_1", "point", "1", "1. iron ones."],
      ["annex_14__point_3", "heading", "3", "3. Tests"],
      ["annex_14__point_3__block", "block", null, "Each is tested."],
      ["annex_14__point_3__point_3.1", "point", "3.1", "3.1. In spring."],
      ["annex_14__row", "list", null, "gate keeper"],
    ]);
  });

  test("joins back from its provisions, whose locators are those of the model and all different", () => {
    expect(words.join("")).toBe(document.text);
    const locators = document.provisions.map(({ locator }) => locator);
    expect(new Set(locators).size).toBe(locators.length);
    expect(locators.filter((locator) => !LocatorSchema.safeParse(locator).success)).toEqual([]);
  });

  test("an act that stands alone in its file is read the same way", () => {
    const alone = ACT.slice(ACT.indexOf("<ACT>"), ACT.indexOf("</ACT>") + 6);
    expect(read(alone)).toMatchObject({ title: document.title, published: null, number: "2031/12" });
  });
});

describe("facts that a file does not tell", () => {
  const cases: [reason: string, from: string | RegExp, to: string, fact: object][] = [
    ["a kind without a letter has no CELEX", "Regulation (LU)", "Opinion (LU)", { celex: null }],
    ["a decision has its own letter", "Regulation (LU)", "Decision (LU)", { celex: "32031D0012" }],
    [
      "a day that no calendar has",
      'DATE ISO="20310613">20310613',
      'DATE ISO="20310631">20310631',
      { date: null },
    ],
    ["a file without a number", /<NO\.DOC.*<\/NO\.DOC>/u, "", { number: null, celex: null }],
  ];
  test.each(cases)("%s", (_reason, from, to, fact) =>
    expect(read(ACT.replace(from, to))).toMatchObject(fact),
  );
});

describe("what is refused", () => {
  const cases: [reason: string, xml: string, codes: string[]][] = [
    ["another root without an act", "<note>They agree.</note>", ["formex"]],
    ["an act without a language", ACT.replaceAll("<LG.DOC>EN</LG.DOC>", ""), ["formex"]],
    ["an act without words or language", "<ACT></ACT>", ["formex", "formex"]],
    ["a file that breaks off", ACT.slice(0, 900), ["xml"]],
    ["a document type", `<!DOCTYPE a>${ACT.replace(/^<\?.*\?>/u, "")}`, ["xml"]],
    ["levels without end", `<ACT>${"<P>".repeat(5000)}${"</P>".repeat(5000)}</ACT>`, ["xml"]],
  ];
  test.each(cases)("%s", (_reason, xml, codes) => {
    const result = readFormex(xml);
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(codes);
  });

  test("a list without end ends in time that grows with it", { timeout: 20_000 }, () => {
    const items = "<ITEM><NP><TXT>a</TXT></NP></ITEM>".repeat(20_000);
    const long = ACT.replace("In this Regulation:</P>", `a</P><LIST TYPE="DASH">${items}</LIST>`);
    expect(read(long).provisions.length).toBeGreaterThan(20_000);
  });
});

test("any words in a paragraph give a text that joins back, or an issue", () => {
  assert(
    property(string({ unit: "binary", maxLength: 200 }), (words) => {
      const data = words
        .replaceAll(/[^\P{Cc}\n]/gu, "")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;");
      const result = readFormex(ACT.replace("The log is public.", () => data));
      if (!result.ok) return false;
      const { text, provisions } = result.value;
      return provisions.map(({ range }) => text.slice(...range)).join("") === text;
    }),
  );
});
