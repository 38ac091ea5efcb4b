import { describe, expect, test } from "vitest";
import { isolating } from "./ar/isolate.ts";
import { everyWord } from "./every-word.ts";
import { MESSAGES } from "./index.ts";

type Fault = readonly [what: string, pattern: RegExp];

/** Marks of GB/T 15834, which are as wide as an ideograph. */
const WIDE = "，。；：！？、（）《》“”…";

const CHINESE: readonly Fault[] = [
  [
    "half-width mark beside an ideograph",
    /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}|\p{Script=Han}\./u,
  ],
  ["straight quotation mark or apostrophe", /["']/u],
  [
    "space beside an ideograph or a wide mark",
    new RegExp(`[\\p{Script=Han}${WIDE}]\\s|\\s[\\p{Script=Han}${WIDE}]`, "u"),
  ],
  ["two spaces", /\s{2}/u],
  ["marks of traditional typography", /[「」『』﹁﹂〈〉～]/u],
  ["full-width letter or digit", /[０-９Ａ-Ｚａ-ｚ]/u],
  ["ellipsis of three points", /(?<!…)(?:……)*…(?!…)/u],
  ["dash of one ideograph's width", /(?<!—)—(?!—)/u],
  ["two wide marks that do not go together", /[，。；：、][，。；：、]/u],
  ["number without a measure word", /\d(?:表述|转述|文书|条款|来源|议题|文本|结果|直接)/u],
  ["the same particle twice", /的的|了了|是是/u],
];

/** What stands before a word without a space: and, so, by, as, for, the. */
const BEFORE = "(?<!\\p{L})[وفبكل]?(?:ال)?";

const ARABIC: readonly Fault[] = [
  ["Latin comma, semicolon or question mark", /[,;?](?!\d)/u],
  ["straight or foreign quotation mark", /["'“”„‘’]/u],
  ["space before a mark", /\s[،؛؟.:!»)](?:\s|$)/u],
  ["no space behind a mark", /[،؛؟](?!\s|$)/u],
  ["two spaces", /\s{2}/u],
  ["tatweel", /\u0640/u],
  ["digits of another set than those that Intl writes", /[\u0660-\u0669\u06f0-\u06f9]/u],
  ["sign of per cent for في المائة", /[%٪]/u],
  ["tanwin, sukun or dagger alif", /[\u064b-\u064d\u0652\u0670]/u],
  ["fatha or kasra without a shadda", /[\u064e\u0650](?!\u0651)/u],
  ["letters of Persian or presentation forms", /[\u06a9\u06cc\ufb50-\ufdff\ufe70-\ufefc]/u],
  [
    "no hamza where one belongs",
    /(?<!\p{L})(?:الى|او|اي|ان|اذا|اما|اكثر|اقل|اشد|ايضا|انه|احد|اخرى|الان|الاول)(?!\p{L})/u,
  ],
  ["a hamza where none belongs", new RegExp(`${BEFORE}إ(?:ست|خت|تف|عت|نض|مت|قت|لت|حت|رت|سم|ثن)`, "u")],
  [
    "ha for ta marbuta",
    new RegExp(`${BEFORE}(?:صفحه|هيئه|مجموعه|قائمه|وثيقه|معاهده|جمله|كلمه|علامه)(?!\\p{L})`, "u"),
  ],
  ["ya for alif maqsura", /(?<!\p{L})(?:علي|الي|إلي|حتي|أخري|إحدي)(?!\p{L})/u],
  ["path or date that is not isolated", /(?<![\u2066\p{L}\d/:.])\/[a-z]|(?<!\u2066)\b\d{4}-\d{2}\b/u],
];

/** Marks that stand at the edge of words, as joints do. */
const EDGES = /^\.(?:punctuation|vocabulary\.locatorJoint)/u;

const english = new Map(everyWord(MESSAGES.en));
const END = /[.:…]$/u;
const ENDS: Readonly<Record<string, string>> = { "。": ".", "：": ":", "…": "…", ".": ".", ":": ":" };

describe.each([
  ["zh", CHINESE],
  ["ar", ARABIC],
] as const)("typography in %s", (language, faults) => {
  const words = everyWord(MESSAGES[language]);
  const inner = words
    .filter(([path]) => !EDGES.test(path))
    .map(([path, text]) => [path, text.normalize()] as const);

  test.each(faults)("has no fault of this kind: %s", (_, pattern) => {
    expect(inner.filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  test("has no space at an edge", () => {
    expect(inner.filter(([, text]) => text !== text.trim())).toEqual([]);
  });

  test("ends a sentence where the English does, and nothing else", () => {
    const uneven = inner.filter(([path, text]) => {
      const [end = ""] = END.exec(english.get(path) ?? "") ?? [];
      return (ENDS[text.slice(-1)] ?? "") !== end;
    });
    expect(uneven).toEqual([]);
  });

  test("has brackets and quotation marks in pairs", () => {
    const pairs = ["()", "（）", "«»", "“”", "《》", "\u2066\u2069"].map(
      (pair) => [...pair] as [string, string],
    );
    /* One end closes both kinds of isolates. */
    const plain = words.map(([path, text]) => [path, text.replaceAll("\u2068", "\u2066")] as const);
    const uneven = plain.filter(([, text]) =>
      pairs.some(([open, close]) => text.split(open).length !== text.split(close).length),
    );
    expect(uneven).toEqual([]);
  });
});

describe("Arabic", () => {
  const { counts, dates, vocabulary, ...others } = MESSAGES.ar;

  test("isolates everything that words insert", () => {
    const loose = everyWord(others).filter(([, text]) => /(?<!\u2068)<\d>|<\d>(?!\u2069)/u.test(text));
    expect(loose).toEqual([]);
    expect(everyWord(others).filter(([, text]) => text.includes("\u2068")).length).toBeGreaterThan(50);
  });

  const counted = Object.entries(counts).filter(([name]) => name !== "number");

  test.each(counted)("counts %s in six forms", (_, words) => {
    const [none = "", one = "", two = "", few = "", many = "", other = ""] = [0, 1, 2, 3, 11, 100].map(words);
    expect(none).toMatch(/^لا /u);
    expect([one, two].filter((text) => /^\d/u.test(text))).toEqual([]);
    expect([few, many, other].map((text) => text.split(" ")[0])).toEqual(["3", "11", "100"]);
    expect(new Set([none, one, two]).size).toBe(3);
  });

  const things = counted.filter(([name]) => !["throughGroups", "possibly"].includes(name));

  test.each(things)(
    "has %s in the plural after 3, in the accusative after 11, and bare after 100",
    (_, words) => {
      const [few = "", many = "", other = ""] = [3, 11, 100].map((n) => words(n).split(" ")[1]);
      expect(many).toMatch(/[اة]$/u);
      expect(other).toBe(many.replace(/ا$/u, ""));
      expect(few).not.toBe(many);
    },
  );

  test("has one name of a month for each that Intl writes", () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      dates.written(
        new Intl.DateTimeFormat("ar-u-nu-latn", { month: "long" }).format(new Date(2024, month, 15)),
      ),
    );
    expect(months.filter((month) => !/^[\p{L} ]+\/\p{L}+$/u.test(month))).toEqual([]);
    expect(new Set(months).size).toBe(12);
  });

  test("keeps locators free of invisible marks", () => {
    expect(vocabulary.locatorPart("المادة", "5")).toBe("المادة 5");
  });

  test("isolating reaches words in lists, in groups and in objects that are given", () => {
    const words = isolating({
      list: ["ا"],
      one: (name: string) => `من ${name}`,
      of: ({ name }: { name: string }) => `في ${name}`,
      times: (n: number) => `${n}`,
    });
    expect([words.list[0], words.one("a"), words.of({ name: "b" }), words.times(3)]).toEqual([
      "ا",
      "من \u2068a\u2069",
      "في \u2068b\u2069",
      "3",
    ]);
  });
});
