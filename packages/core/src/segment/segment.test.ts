import { describe, expect, it } from "vitest";
import { segment } from "./segment.ts";

interface Case {
  readonly name: string;
  readonly reason: string;
  readonly kind?: "report";
  readonly text: string;
  readonly locators: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: "a treaty",
    reason: "articles hold paragraphs, these hold points; who agrees opens the preamble",
    text: "Accord on Lake Data\n\nThe Parties,\n\nMindful of the lakes they share,\n\nArticle 1\nPurpose\n1. Each Party shall keep records.\n2. Each Party shall:\n(a) name a contact point; and\n(b) report each year.\n\nArticle 2\nThis Accord binds each Party.",
    locators: [
      "title",
      "preamble",
      "preamble__recital_1",
      "art_1__heading",
      "art_1__heading_2",
      "art_1__para_1",
      "art_1__para_2",
      "art_1__para_2__point_a",
      "art_1__para_2__point_b",
      "art_2__heading",
      "art_2",
    ],
  },
  {
    name: "a numbered communiqué",
    reason: "the printed numbers are the paragraphs' numbers",
    text: "Communiqué of the Lakes Union\n\n1. We, the ministers of the Lakes Union, met in Port Veld to speak about learning machines.\n\n2. We agree to the following steps for the next year:\n\n(a) a common glossary;\n\n(b) a yearly review.\n\n3. We thank the Kingdom of Ostmark for the warm welcome that it gave to all of us.",
    locators: ["title", "para_1", "para_2", "para_2__point_a", "para_2__point_b", "para_3"],
  },
  {
    name: "a resolution",
    reason: "what stands between the organ and the first number is recitals",
    text: "Safe use of lake data\n\nThe General Council,\n\nRecalling the Ostmark Accord,\n\nNoting the report of the panel,\n\n1. Decides to convene a panel;\n\n2. Requests the Secretary to report.",
    locators: ["title", "preamble", "preamble__recital_1", "preamble__recital_2", "para_1", "para_2"],
  },
  {
    name: "a report with a dateline",
    reason: "the dateline is cut off its paragraph, so that the paragraph is what is reported",
    kind: "report",
    text: "Veldania and Ostmark agree on safety\n\nPORT VELD, May 4 (Lake Agency) -- The two sides agreed to hold talks, said the joint statement.\n\nThey met Monday.",
    locators: ["title", "dateline", "para_1", "para_2"],
  },
  {
    name: "bullets",
    reason: "points without letters are lettered by their place",
    text: "Aims\n\nWe will work on three fields:\n- shared tests\n- open data\n- plain language\n\nWe will report.",
    locators: ["title", "para_1", "para_1__point_a", "para_1__point_b", "para_1__point_c", "para_2"],
  },
  {
    name: "a list of names",
    reason: "names after a colon are a list, no paragraphs that say something",
    text: "Statement on Lake Data\n\nThe plan is endorsed by the following:\n\nVeldania\n\nOstmark\n\nLakes Union\n\nDone at Port Veld.",
    locators: ["title", "para_1", "para_1__list", "para_1__list_2", "para_1__list_3", "para_2"],
  },
  {
    name: "lines broken at a fixed width",
    reason: "a line break inside a sentence means nothing",
    text: "We, the ministers of the Lakes Union, met in\nPort Veld and spoke about machines that learn\nfrom the data of our lakes, and about what the\nshores can do together before the next winter.",
    locators: ["para_1"],
  },
  { name: "white space", reason: "it is covered, yet it says nothing", text: " \n\n ", locators: ["block"] },
  { name: "the empty string", reason: "it has nothing to cover", text: "", locators: [] },
];

describe("segment", () => {
  it.each(CASES)("gives the locators of $name: $reason", ({ text, kind, locators }) => {
    const segments = segment(text, { kind: kind ?? "expression" });
    expect(segments.map(({ locator }) => locator)).toEqual(locators);
  });

  it("starts a segment with its marker and ends it where the next begins", () => {
    const text = "Aims\n\n1. We agree.\n\n2. We will meet.\n";
    const parts = segment(text).map(({ range }) => text.slice(...range));
    expect(parts).toEqual(["Aims\n\n", "1. We agree.\n\n", "2. We will meet.\n"]);
  });

  it("keeps the printed number of a paragraph, without punctuation", () => {
    const found = segment("Aims\n\n(3) We agree on the plan.\n\n- first");
    expect(found.map(({ num }) => num)).toEqual([null, "3", null]);
  });
});
