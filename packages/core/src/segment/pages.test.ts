import { describe, expect, it } from "vitest";
import { segment } from "./segment.ts";
import { type Case, placesIn } from "./testing/places.ts";

const WRAPPED = [
  "1. We, the ministers of the Lakes Union, met in Port Veld and spoke",
  "about ferries that steer themselves, and about what the shores can",
];

/** A paragraph that a page break cuts, between its second line and its third. */
const cutBy = (furniture: string): string =>
  [
    "Communiqué of the Lakes Union on ferries that steer themselves and on",
    "cranes that do the same",
    "",
    ...WRAPPED,
    furniture,
    "do together before the next winter comes to all of the lakes.",
    "",
    "2. We thank the crews of the ferries for all the work that they have",
    "done, and we ask the panel to report to all of us in spring.",
    "",
  ].join("\n");

const ONE = [
  ["title", "title"],
  ["paragraph", "para_1"],
  ["paragraph", "para_2"],
] as const;

const CUTS: readonly (readonly [furniture: string, text: string])[] = [
  ["a page number and a form feed", "\n2\n\n\f"],
  ["a number between dashes", "\n– 2 –\n\f"],
  ["a number of how many", "\n\n2/8\n\n\f\n"],
  ["a header that a rule sets off", "\n1\n\n\fLU 7 – Ferries, 3.V.2031\n______________________________\n\n"],
  ["a document symbol", "\nLU/FERRY/2031\n\n\f\n– 2 –\n"],
  ["a job number", "\n31-00412                                   2/8\n\f"],
  [
    "footnotes below a rule",
    "\n_______________\n1  LU/7.\n2  See the last report of the panel on it.\n\n2\n\f",
  ],
];

const CASES: readonly Case[] = [
  {
    name: "a page that ends with a paragraph",
    reason: "furniture between provisions is a segment of its own",
    text: `${cutBy("")}\n3\n\n\fLU/7 Ferries\n\n3. We will meet again when the ice is gone and the ferries run, as\nthe panel has advised us all.\n\n4\n\n\fLU/7 Ferries\n\n4. We end here.\n`,
    places: [
      ...ONE,
      ["block", "page"],
      ["paragraph", "para_3"],
      ["block", "page_2"],
      ["paragraph", "para_4"],
    ],
  },
  {
    name: "every line followed by a blank one",
    reason: "a paragraph ends where a short line or a full stop does",
    text: "Code of the Lakes\n\nThis code is for whoever runs a ferry on the lakes, be it by\n\nhand or by a machine that learns from what it has seen on\n\nthe water.\n\nWhoever runs a ferry should keep a record of all that it has\n\ncarried, and show it.\n",
    places: [
      ["title", "title"],
      ["paragraph", "para_1"],
      ["paragraph", "para_2"],
    ],
  },
  {
    name: "paragraphs without a blank line between them",
    reason: "a line that is not full ends one",
    text: "We, the ministers of the Lakes Union, met in Port Veld and spoke of\nferries that steer themselves.\nWe agreed that the shores should test them before the next winter\ncomes to the lakes.\n1. Tests\nTests should be done by people who have not built what they test, in\nopen water.\n",
    places: [
      ["paragraph", "para_1"],
      ["paragraph", "para_2"],
      ["heading", "sec_1"],
      ["paragraph", "sec_1__para_1"],
    ],
  },
  {
    name: "a wrapped line that begins like an item",
    reason: "the line before is full and its sentence open, so that the letter is a word of it",
    text: "Article 3\n\n1 Each Party shall tell the others how it means to do what subparagraph\na asks of it, and do so in a manner that all of them can understand.\n\n2 Each Party shall answer those who ask, as far as its own law allows\nit to do so.\n",
    places: [
      ["heading", "art_3__heading"],
      ["paragraph", "art_3__para_1"],
      ["paragraph", "art_3__para_2"],
    ],
  },
  {
    name: "wrapped Russian recitals",
    reason: "they begin with small letters, so that a comma before a blank line ends one",
    language: "ru",
    text: "Паромы\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию о паромах, принятую на прошлой сессии в\nпорту, и на доклад группы по паромам и другим судам на всех озерах,\n\nотмечая, что паромы перевозят людей и грузы между всеми берегами и\nчто их число растет,\n\n1. постановляет проверить паромы до наступления зимы и представить\nдоклад.\n",
    places: [
      ["title", "title"],
      ["preamble", "preamble"],
      ["recital", "preamble__recital_1"],
      ["recital", "preamble__recital_2"],
      ["paragraph", "para_1"],
    ],
  },
];

describe("a paragraph that a page break cuts", () => {
  it.each(CUTS)("is one provision around %s", (_name, furniture) => {
    const found = segment(cutBy(furniture));
    expect(found.map(({ kind, locator }) => [kind, locator])).toEqual(ONE);
  });

  it("names the furniture inside it, line by line", () => {
    const text = cutBy("\n1\n\n\fLU 7 – Ferries, 3.V.2031\n______________________________\n\n");
    const { skips = [] } = segment(text).find(({ locator }) => locator === "para_1") ?? {};
    expect(skips.map((range) => text.slice(...range))).toEqual([
      "1",
      "LU 7 – Ferries, 3.V.2031",
      "______________________________",
    ]);
  });
});

describe("a printed text", () => {
  it.each(CASES)("with $name: $reason", (one) => expect(placesIn(one)).toEqual(one.places));
});
