import { LANGUAGES, type Language } from "@concordance/core";
import { type LexiconWords, lexiconWords } from "../lexicon-words.ts";

/** A text that nobody would write, of about a length in UTF-16 code units. */
interface HostileInput {
  readonly what: string;
  readonly make: (length: number) => string;
}

const filled = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const repeated = (what: string, unit: string): HostileInput => ({
  what,
  make: (length) => filled(unit, length),
});

/** As many openings as closings, each pair around the next. */
const nested = (what: string, open: string, close: string): HostileInput => ({
  what,
  make: (length) => {
    const depth = Math.floor(length / (open.length + close.length));
    return open.repeat(depth) + close.repeat(depth);
  },
});

/** Lines that each stand deeper than the one before. */
const deepening: HostileInput = {
  what: "a list whose every item stands deeper",
  make: (length) => {
    const depth = Math.floor(Math.sqrt(2 * length));
    return Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}- x\n`).join("");
  },
};

/** Markers that each have one number more (`1.1.1.1`). */
const dotted: HostileInput = {
  what: "a number that gets longer with every item",
  make: (length) => {
    const depth = Math.floor(Math.sqrt(length));
    return Array.from({ length: depth }, (_, level) => `${"1.".repeat(level + 1)} x\n`).join("");
  },
};

const NEUTRAL: readonly HostileInput[] = [
  nested("brackets in brackets", "(", ")"),
  nested("brackets of all kinds in one another", "（[《", "》]）"),
  nested("quotations in quotations", "“«", "»”"),
  deepening,
  dotted,
  repeated("quotation marks that never close", "\"“'„"),
  repeated("marks on one letter", `a${"\u0301".repeat(500)}`),
  repeated("directions that turn", "\u202ea\u2067b\u2069\u202c"),
  repeated("lone halves of a pair", "\ud800\udc00\udc00\ud800"),
  repeated("letters with joiners of no width", "a\u200d\u200cb\u2060\ufeff"),
  repeated("scripts mixed in a word", "aяع联ñ"),
  repeated("line breaks", "\n"),
  repeated("line breaks of all kinds", "\r\n\u2028\f\u000b\u0085"),
  repeated("white space", " \t\u00a0\u3000"),
  repeated("one word", "a"),
  repeated("digits", "1234567890"),
  repeated("slashes", "/"),
  repeated("numbers that look like references", "78/265(1999)/"),
  repeated("numbers in brackets", "(1)(2024)（78）"),
  repeated("points between numbers", "1.1."),
  repeated("lists of four depths", "1. x:\n(a) y:\n(i) z:\n- w\n"),
  repeated("tables of numbers", "12  345  6.7\t890\n"),
  repeated("articles", "Article 1\n第一条\nСтатья 1\n"),
  repeated("chapters without an end", "第"),
  repeated("dashes and dots", "-–—…·•"),
];

/** The words again and again, in the order of the lexicon; Chinese writes none apart. */
const salad = (language: Language, words: readonly string[], end = ""): string =>
  words.map((word) => word + end).join(language === "zh" ? "" : " ") + (language === "zh" ? "" : " ");

/** Carriers of each lexicon that are tried, the first ones. */
const CARRIERS = 12;

function worded(language: Language, words: LexiconWords): HostileInput[] {
  const of = (what: string, list: readonly string[], end?: string) =>
    repeated(what, salad(language, list, end));
  const [speaker = "", carrier = "", duty = ""] = [words.speakers[0], words.carriers[0], words.duties[0]];
  return [
    of("one carrier", [carrier]),
    of("the first carriers", words.carriers.slice(0, CARRIERS)),
    of(
      "speakers with carriers",
      words.carriers.slice(0, CARRIERS).flatMap((one) => [speaker, one]),
    ),
    of("carriers between marks", words.carriers.slice(0, CARRIERS), ","),
    of("one duty", [duty]),
    of("all duties", words.duties),
    of("duties that share a subject", [
      speaker,
      duty,
      ...words.actors.slice(0, 1),
      ...words.joints.slice(0, 1),
    ]),
    of("speakers", words.speakers),
    of("adverbs", words.adverbs),
    of("joints", words.joints),
    of("words that open a clause", words.relatives),
    of(
      "references",
      words.citing.flatMap((word) => [word, "78/265"]),
    ),
    of("qualifiers", words.qualifiers.slice(0, CARRIERS)),
    of("topics without a full stop", [speaker, carrier, ...words.topics.slice(0, 40)]),
  ];
}

/** What is done to the extractor in a language: what any script may hold, and its own words in senseless order. */
export const hostileInputs = (language: Language): HostileInput[] => [
  ...NEUTRAL,
  ...worded(language, lexiconWords(language)),
];

/** The same for all languages, what no language owns once. */
export const megabyteInputs = (): (HostileInput & { readonly language: Language })[] => [
  ...NEUTRAL.map((input) => ({ ...input, language: "en" as const })),
  ...LANGUAGES.flatMap((language) =>
    worded(language, lexiconWords(language)).map((input) => ({ ...input, language })),
  ),
];
