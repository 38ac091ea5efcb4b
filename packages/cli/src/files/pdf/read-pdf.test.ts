import { describe, expect, test } from "vitest";
import { type Drawn, lockedPdf, pdfOf } from "../../testing/pdf.ts";
import { readPdf } from "./read-pdf.ts";

const [LEFT, TOP, LEADING] = [72, 700, 12];
/** Lines of about one length, so that a shorter one ends a paragraph. */
const FULL = "Veldania and Ostmark agree that machines shall stay under the hand of people all";

/** Lines down a column; an empty one leaves a gap. */
const lines = (texts: readonly string[], x = LEFT, top = TOP): Drawn[] =>
  texts.flatMap((text, at) => (text === "" ? [] : [{ text, x, y: top - at * LEADING }]));

async function textOf(pages: readonly (readonly Drawn[])[]): Promise<string> {
  const reading = await readPdf(pdfOf(pages));
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value.text;
}
const paragraphs = async (...pages: readonly (readonly Drawn[])[]) =>
  (await textOf(pages)).trimEnd().split("\n\n");

describe("paragraphs of a page", () => {
  test("lines are joined, a gap parts", async () => {
    expect(await paragraphs(lines([FULL, "through the day.", "", "They act."]))).toEqual([
      `${FULL} through the day.`,
      "They act.",
    ]);
  });

  test("a line that ends a sentence before the edge ends a paragraph", async () => {
    expect(await paragraphs(lines([FULL, "through the day.", FULL, "at night."]))).toHaveLength(2);
  });

  test("a sentence that ends at the edge ends none", async () => {
    expect(await paragraphs(lines([FULL.replace(" all", "."), FULL, "at night."]))).toHaveLength(1);
  });

  test("an indent begins a paragraph", async () => {
    const first = [...lines([FULL, FULL.replace(" all", ".")])];
    const second: Drawn[] = [
      { text: "They act, and they go on to act until the day is done.", x: LEFT + 20, y: TOP - 2 * LEADING },
    ];
    expect(await paragraphs([...first, ...second])).toHaveLength(2);
  });

  test("another size is another paragraph", async () => {
    const title: Drawn = { text: "Compact of the Lakes", x: LEFT, y: TOP + LEADING, size: 16 };
    expect((await paragraphs([title, ...lines([FULL, "all day."])]))[0]).toBe("Compact of the Lakes");
  });

  test("a heading in another font stands alone, without a gap as well", async () => {
    const heading: Drawn = { text: "Aims", x: LEFT, y: TOP + LEADING, bold: true };
    expect((await paragraphs([heading, ...lines([FULL, "all day."])]))[0]).toBe("Aims");
  });

  test("markers begin paragraphs, with a gap behind them or a bracket", async () => {
    const marked: Drawn[] = [
      { text: "1", x: LEFT - 20, y: TOP, size: 8 },
      { text: FULL, x: LEFT, y: TOP },
      { text: "all day;", x: LEFT, y: TOP - LEADING },
      { text: "2", x: LEFT - 20, y: TOP - 2 * LEADING, size: 8 },
      { text: "States act:", x: LEFT, y: TOP - 2 * LEADING },
      { text: "(a) by day;", x: LEFT, y: TOP - 3 * LEADING },
      { text: "(b) by night.", x: LEFT, y: TOP - 4 * LEADING },
    ];
    expect(await paragraphs(marked)).toEqual([
      `1 ${FULL} all day;`,
      "2 States act:",
      "(a) by day;",
      "(b) by night.",
    ]);
  });

  test("a short word at the start of a stretched line is no marker", async () => {
    const stretched = ["as", "far", "as", "they", "can", "act"].map((text, at) => ({
      text,
      x: LEFT + at * 65,
      y: TOP - LEADING,
    }));
    expect(await paragraphs([...lines([FULL]), ...stretched])).toEqual([`${FULL} as far as they can act`]);
  });

  test("a word that a line end divides is whole where the text has it so", async () => {
    const text = lines([
      "Veldania and Ostmark agree that all the information of machines shall be good infor-",
      "mation for the well-",
    ]);
    expect(await paragraphs([...text, ...lines(["being of people."], LEFT, TOP - 2 * LEADING)])).toEqual([
      "Veldania and Ostmark agree that all the information of machines shall be good information for the well-being of people.",
    ]);
  });
});

describe("what belongs to the pages", () => {
  const header = (page: number): Drawn[] => [
    { text: `LAKES/LEGAL/0${page}`, x: LEFT, y: 800 },
    { text: "_".repeat(60), x: LEFT, y: 796 },
  ];
  const footer = (page: number): Drawn[] => [{ text: `- ${page} -`, x: 290, y: 30 }];
  const page = (number: number, texts: string[]) => [...footer(number), ...header(number), ...lines(texts)];

  test("headers, rules and page numbers are left out, and a sentence goes on across pages", async () => {
    const text = await paragraphs(
      page(1, [FULL]),
      page(2, ["through the day.", "", "They act."]),
      page(3, [FULL]),
    );
    expect(text).toEqual([`${FULL} through the day.`, "They act.", FULL]);
  });

  test("a sentence that ends with its page ends its paragraph", async () => {
    expect(await paragraphs(page(1, [FULL.replace(" all", ".")]), page(2, ["They act."]))).toHaveLength(2);
  });

  test("a page number without a header, on one page", async () => {
    expect(await paragraphs([...lines([FULL]), { text: "Page 1 of 1", x: 290, y: 40 }])).toEqual([FULL]);
  });

  test("a line that comes back in the text is text", async () => {
    const texts = ["Aims", "", "They act."];
    expect(await paragraphs(page(1, texts), page(2, texts))).toEqual([
      "Aims",
      "They act.",
      "Aims",
      "They act.",
    ]);
  });

  test("footnotes and their marks are left out", async () => {
    const noted: Drawn[] = [
      { text: "Veldania and Ostmark agree", x: LEFT, y: TOP },
      { text: "1", x: 198, y: TOP + 4, size: 6 },
      { text: " to act.", x: 202, y: TOP },
      { text: "1", x: LEFT, y: 103, size: 5 },
      { text: "See the annex, which tells of all weirs and gates of the", x: 78, y: 100, size: 8 },
      { text: "shores, as they stood in spring.", x: 78, y: 90, size: 8 },
    ];
    expect(await paragraphs(noted)).toEqual(["Veldania and Ostmark agree to act."]);
  });

  test("a footnote that goes on at the foot of the next page is left out there too", async () => {
    const small = (text: string, y: number): Drawn => ({ text, x: LEFT, y, size: 7 });
    const text = await paragraphs(
      [...lines([FULL, "and all", FULL]), small("1 See the annex of weirs and", 90)],
      [...lines(["night.", "", FULL, FULL]), small("gates of the shores.", 90)],
    );
    expect(text.join(" ")).not.toMatch(/annex|gates/u);
  });

  test("small print in the text is text", async () => {
    const small: Drawn = { text: "(Adopted without a vote.)", x: LEFT, y: 650, size: 8 };
    expect(await paragraphs([...lines([FULL, FULL]), small])).toContain(small.text);
  });

  test("entries of a table of contents are left out", async () => {
    expect(await paragraphs(lines(["Aims ................ 3", "", FULL]))).toEqual([FULL]);
  });
});

test("columns are read one after the other, down to a line across both", async () => {
  const column = (x: number, word: string) =>
    lines(
      Array.from({ length: 8 }, (_, at) => `${word} ${at} they agree to act all together`),
      x,
      600,
    );
  const title: Drawn = {
    text: "Compact of the Lakes on Thinking Machines and of Weirs and Gates",
    x: 120,
    y: 640,
    size: 12,
  };
  const [first, left, right] = await paragraphs([title, ...column(310, "right"), ...column(72, "left")]);
  expect(first).toBe(title.text);
  expect(left).toMatch(/^left 0 .*left 7 they agree to act all together right 0 .*right 7/u);
  expect(right).toBeUndefined();
});

describe("what is refused", () => {
  const good = pdfOf([lines([FULL])]);
  const cases: [reason: string, bytes: Uint8Array, code: string][] = [
    ["a locked file", lockedPdf(), "encrypted"],
    ["a file of its first line", good.slice(0, 9), "pdf"],
    ["no PDF", new TextEncoder().encode("They agree."), "pdf"],
    ["nothing", new Uint8Array(), "pdf"],
    ["pages of pictures", pdfOf([[], []]), "no-text"],
  ];
  test.each(cases)("%s", async (_reason, bytes, code) => {
    const reading = await readPdf(bytes);
    expect(reading.ok ? [] : reading.issues.map((issue) => issue.code)).toEqual([code]);
  });

  test("more pages than are read", async () => {
    const reading = await readPdf(pdfOf(Array.from({ length: 2001 }, () => [])));
    expect(reading.ok ? [] : reading.issues.map(({ code, message }) => [code, message])).toEqual([
      ["too-large", "the PDF has 2001 pages; the limit is 2000"],
    ]);
  });
});
