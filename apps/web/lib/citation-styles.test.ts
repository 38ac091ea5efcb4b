import { describe, expect, test } from "vitest";
import { type Cited, citationsOf } from "./citation-styles.ts";

const PACT: Cited = {
  authors: ["Veldania", "Ostmark"],
  listed: (names) => names.join(" and "),
  title: "Lakes Pact on Machines",
  number: "LU/2031/7",
  kind: "Pact",
  place: "Norrby",
  date: "6 May 2031",
  clause: "article 3",
  site: "Concordance",
  address: "https://register.example/en/statements/lakes-2031.s02",
};

const inStyle = (cited: Cited, name: string) => new Map(citationsOf(cited)).get(name);

describe("citationsOf", () => {
  test.each([
    [
      "APA",
      "Veldania & Ostmark. (6 May 2031). Lakes Pact on Machines (LU/2031/7) [Pact], article 3. Concordance. https://register.example/en/statements/lakes-2031.s02",
    ],
    [
      "Chicago",
      "Veldania and Ostmark, “Lakes Pact on Machines”, LU/2031/7, pact, Norrby, 6 May 2031, article 3, Concordance, https://register.example/en/statements/lakes-2031.s02.",
    ],
    [
      "MLA",
      "Veldania and Ostmark. “Lakes Pact on Machines.” Concordance, LU/2031/7, Norrby, 6 May 2031, article 3, https://register.example/en/statements/lakes-2031.s02.",
    ],
    [
      "OSCOLA",
      "Veldania and Ostmark, ‘Lakes Pact on Machines’ (Norrby, 6 May 2031) LU/2031/7, article 3 <https://register.example/en/statements/lakes-2031.s02>",
    ],
  ])("%s names every part", (style, citation) => {
    expect(inStyle(PACT, style)).toBe(citation);
  });

  test("leaves out what is not known, and leaves no mark alone", () => {
    const bare = { ...PACT, authors: [], number: undefined, place: undefined, clause: undefined };
    for (const [style, citation] of citationsOf(bare)) {
      expect(citation, style).not.toMatch(/undefined|\(\)|\[\]|, ,|^[,.]| {2}/u);
      expect(citation, style).toContain(PACT.title);
      expect(citation, style).toContain(PACT.address);
    }
  });

  test("counts many authors, and does not end a title twice", () => {
    const many = { ...PACT, authors: ["A", "B", "C", "D"], title: "Who Decides?" };
    expect(inStyle(many, "APA")).toMatch(/^A et al\. \(/u);
    expect(inStyle(many, "MLA")).toContain("“Who Decides?”");
  });
});
