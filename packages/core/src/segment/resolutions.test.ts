import { describe, expect, it } from "vitest";
import { type Case, paragraphs, placesIn } from "./testing/places.ts";
import { VERSIONS } from "./testing/resolution.ts";

const PLACES = [
  ["title", "title"],
  ["preamble", "preamble"],
  ["recital", "preamble__recital_1"],
  ["recital", "preamble__recital_2"],
  ["point", "preamble__recital_2__point_a"],
  ["point", "preamble__recital_2__point_b"],
  ["paragraph", "para_1"],
  ["paragraph", "para_2"],
  ["point", "para_2__point_a"],
  ["point", "para_2__point_a__point_i"],
  ["point", "para_2__point_a__point_ii"],
  ["point", "para_2__point_b"],
  ["heading", "annex__heading"],
  ["heading", "annex__heading_2"],
  ["heading", "annex__sec_i"],
  ["paragraph", "annex__para_1"],
] as const;

const CASES: readonly Case[] = [
  {
    name: "one operative paragraph without a number",
    reason: "it is no recital, for it ends with a full stop and nothing enacted follows",
    text: paragraphs(
      "Report of the panel",
      "The Security Council,",
      "Having read it,",
      "Takes note of the report.",
    ),
    places: [
      ["title", "title"],
      ["preamble", "preamble"],
      ["recital", "preamble__recital_1"],
      ["paragraph", "block"],
    ],
  },
  {
    name: "sections with a count of their own",
    reason: "the section tells paragraphs of one number apart, and what stands below its number names it",
    text: paragraphs(
      "Lake data",
      "The General Assembly,",
      "Recalling its resolutions,",
      "I",
      "Records",
      "Recalling the panel,",
      "1. Decides to keep records;",
      "2. Requests a report;",
      "II",
      "Tests",
      "1. Decides to test.",
    ),
    places: [
      ["title", "title"],
      ["preamble", "preamble"],
      ["recital", "preamble__recital_1"],
      ["heading", "sec_i"],
      ["heading", "sec_i__heading"],
      ["recital", "sec_i__preamble__recital_1"],
      ["paragraph", "sec_i__para_1"],
      ["paragraph", "sec_i__para_2"],
      ["heading", "sec_ii"],
      ["heading", "sec_ii__heading"],
      ["paragraph", "sec_ii__para_1"],
    ],
  },
  {
    name: "sections that count on",
    reason: "a number that stands once in the text needs no section",
    text: paragraphs(
      "Lake data",
      "The General Assembly,",
      "I. Records",
      "1. Decides to keep records;",
      "II. Tests",
      "2. Decides to test.",
    ),
    places: [
      ["title", "title"],
      ["preamble", "preamble"],
      ["heading", "sec_i"],
      ["paragraph", "para_1"],
      ["heading", "sec_ii"],
      ["paragraph", "para_2"],
    ],
  },
  {
    name: "a text that its adoption stands before",
    reason: "only numbers that were given before are told by their section",
    text: paragraphs(
      "Advice on ferries",
      "The General Conference,",
      "1. Adopts the advice;",
      "I. SCOPE",
      "1. The advice is about ferries.",
      "2. It is for all shores.",
      "II. AIMS",
      "3. It makes them safe.",
    ),
    places: [
      ["title", "title"],
      ["preamble", "preamble"],
      ["paragraph", "para_1"],
      ["heading", "sec_i"],
      ["paragraph", "sec_i__para_1"],
      ["paragraph", "para_2"],
      ["heading", "sec_ii"],
      ["paragraph", "para_3"],
    ],
  },
  {
    name: "a quoted part",
    reason: "the numbers of words that are quoted after a colon are not this text's",
    text: paragraphs(
      "Rules of the panel",
      "The General Assembly,",
      "1. Decides to amend the rules as follows:",
      "“4. The panel meets twice.",
      "“5. It reports each May.”",
      "2. Requests a report.",
    ),
    places: [
      ["title", "title"],
      ["preamble", "preamble"],
      ["paragraph", "para_1"],
      ["block", "para_1__qstr"],
      ["block", "para_1__qstr_2"],
      ["paragraph", "para_2"],
    ],
  },
  {
    name: "two resolutions in one text",
    reason: "the organ named again opens a preamble again, below a title of its own",
    text: paragraphs(
      "Questions of the lakes",
      "The General Assembly",
      "Recalling its work,",
      "Urges all States:",
      "(a) To keep records;",
      "Tests",
      "The General Assembly",
      "Noting the tests,",
      "1. Thanks the panel.",
    ),
    places: [
      ["title", "title"],
      ["preamble", "preamble"],
      ["recital", "preamble__recital_1"],
      ["paragraph", "block"],
      ["point", "block__point_a"],
      ["title", "title_2"],
      ["preamble", "preamble_2"],
      ["recital", "preamble__recital_2"],
      ["paragraph", "para_1"],
    ],
  },
  {
    name: "a first page",
    reason: "what stands before the words of enactment is not enacted; the number before the title tells it",
    text: paragraphs(
      "Lakes Nations",
      "Distr.: General",
      "Resolution adopted by the Assembly.",
      "12/34. Safe use of lake data",
      "The General Assembly,",
      "Noting the lakes,",
      "1. Decides to test.",
    ),
    places: [
      ["heading", "heading"],
      ["heading", "heading_2"],
      ["block", "block"],
      ["title", "title"],
      ["preamble", "preamble"],
      ["recital", "preamble__recital_1"],
      ["paragraph", "para_1"],
    ],
  },
  {
    name: "a list of numbers below a numbered paragraph",
    reason: "a count that a colon announces is a list; the paragraphs' own goes on behind it",
    text: paragraphs(
      "Lake data",
      "The General Assembly,",
      "1. Decides to test;",
      "2. Asks the panel:",
      "1. To meet;",
      "2. To report;",
      "3. Requests a report.",
    ),
    places: [
      ["title", "title"],
      ["preamble", "preamble"],
      ["paragraph", "para_1"],
      ["paragraph", "para_2"],
      ["point", "para_2__point_1"],
      ["point", "para_2__point_2"],
      ["paragraph", "para_3"],
    ],
  },
];

describe("a resolution", () => {
  it.each(VERSIONS)("in %s has the same provisions as in every other language", (language, text) => {
    const version = { name: language, reason: "", text, places: PLACES };
    expect(placesIn({ ...version, language })).toEqual(PLACES);
    expect(placesIn(version)).toEqual(PLACES);
  });

  it.each(CASES)("with $name: $reason", (one) => expect(placesIn(one)).toEqual(one.places));
});
