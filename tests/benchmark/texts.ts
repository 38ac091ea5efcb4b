import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { LANGUAGES, type Language } from "@concordance/core";

/** A text of each language that there is, as long as asked for, and where it comes from. */
export interface Corpus {
  readonly source: string;
  readonly languages: readonly Language[];
  textOf(language: Language, bytes: number): string;
}

/** Takes paragraphs in turn until there are so many bytes of UTF-8, from the beginning again where they end. */
function joined(paragraphs: readonly string[], bytes: number): string {
  const parts: string[] = [];
  for (let length = 0, place = 0; length < bytes; place += 1) {
    const paragraph = `${paragraphs[place % paragraphs.length]}\n\n`;
    length += Buffer.byteLength(paragraph);
    parts.push(paragraph);
  }
  return parts.join("");
}

const corpusOf = (source: string, paragraphs: ReadonlyMap<Language, readonly string[]>): Corpus => ({
  source,
  languages: [...paragraphs.keys()],
  textOf: (language, bytes) => joined(paragraphs.get(language) ?? [], bytes),
});

async function provisionsOf(file: string): Promise<Map<Language, string[]>> {
  const paragraphs = new Map<Language, string[]>(LANGUAGES.map((language) => [language, []]));
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  for await (const line of lines) {
    const { lang, text } = JSON.parse(line);
    paragraphs.get(lang)?.push(text);
  }
  return paragraphs;
}

const SPEAKERS = [
  "The Lakes Union",
  "Veldania",
  "The Council of Ostmark",
  "The States",
  "The keepers of weirs",
];
const STANCES = [
  "calls upon",
  "encourages",
  "recalls its request to",
  "notes the work of",
  "invites",
  "urges",
];
const HEARERS = ["developers", "all States", "the operators of gates", "the secretariat", "civil society"];
const DEEDS = ["to test their systems", "to protect personal data", "to publish what they measure"];
const TAILS = [
  "before the next season",
  "in accordance with resolution 98/7",
  "where appropriate",
  "by 2034",
];

/** Invented paragraphs that repeat only after all words were combined; the steps have no common divisor. */
function invented(): string[] {
  const pick = (words: readonly string[], place: number) => words[place % words.length];
  return Array.from({ length: 4000 }, (_, place) => {
    const sentence = (at: number) =>
      `${pick(SPEAKERS, at)} ${pick(STANCES, at >> 1)} ${pick(HEARERS, at >> 2)} ${pick(DEEDS, at)} ${pick(TAILS, at >> 3)}.`;
    return Array.from({ length: 1 + (place % 4) }, (_, step) => sentence(place * 7 + step)).join(" ");
  });
}

/** Provisions of real resolutions where the gold is there; invented English otherwise. */
export async function readCorpus(gold: string | undefined): Promise<Corpus> {
  if (!gold) return corpusOf("invented English (CONCORDANCE_GOLD is not set)", new Map([["en", invented()]]));
  return corpusOf("provisions of resolutions", await provisionsOf(join(gold, "un-ga-78.ndjson.gz")));
}
