import type { Provision, Range } from "../model/index.ts";

/** Kinds of provisions that begin with a line of their own: number and heading. */
const HEADED: ReadonlySet<Provision["kind"]> = new Set(["article", "chapter"]);
const FIRST_LINE = /^[^\n]{1,300}\n\s*(?=\S)/u;
/** A line that names what follows: short, and no sentence of its own. */
const HEADING = /^[^\n]{1,120}(?<![.;:,!?。；！？])\n\s*(?=\S)/u;
/** `3`, `3.`, `(a)`, `IV)`: what a reader may copy with the words, and may leave out. */
const MARKER =
  /^[\s"'“«([（]{0,6}(?:\d{1,3}(?:\.\d{1,3}){0,2}|\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6})(?:[.)）、:]{1,2}\s{0,8}|\s{1,8})(?=\S)/u;
const NEITHER_LETTER_NOR_STOP = /[^\p{L}\p{N}.]/gu;
const LAST_STOPS = /\.{1,3}$/u;
/** An initial that was made to fit the sentence that quotes, `[w]e`, and a number of a note, `[12]`. */
const FITTED = /\[(\p{L})\]/gu;
const NOTE = /\[\d{1,3}\]/gu;

/** The words without the number that stands before them, where it is the one that is printed there. */
function withoutNumber(words: string, num: string | undefined): string {
  const marker = MARKER.exec(words)?.[0];
  if (marker === undefined || num === undefined) return words;
  const printed = marker.replace(NEITHER_LETTER_NOR_STOP, "").replace(LAST_STOPS, "");
  return printed.toLowerCase() === num.toLowerCase() ? words.slice(marker.length) : words;
}

/**
 * The words of a provision as somebody would quote them: without its number and, of an article or chapter, without the
 * line that names it.
 *
 * @param range place of the provision in `text`, in UTF-16 code units
 * @example provisionWords("2. They agree.", [0, 14], { kind: "paragraph", num: "2" }) // "They agree."
 */
export function provisionWords(
  text: string,
  range: Range,
  { kind, num }: Pick<Provision, "kind" | "num">,
): string {
  const words = text.slice(...range);
  const body = HEADED.has(kind) ? words.replace(FIRST_LINE, "") : words;
  return body === words ? withoutNumber(words, num) : body;
}

/**
 * The forms in which a quotation may stand in a text: as it is, without brackets that a quoting writer put in, without a
 * number or a heading that was copied along. No form adds or changes a word.
 *
 * @example quotationForms("(a) [T]hey agree").at(-1) // "They agree"
 */
export function quotationForms(quotation: string): readonly string[] {
  const fitted = quotation.replace(NOTE, "").replace(FITTED, "$1");
  const forms = [quotation, fitted];
  return [
    ...new Set([
      ...forms,
      ...forms.map((form) => form.replace(HEADING, "")),
      ...forms.map((form) => form.replace(MARKER, "")),
    ]),
  ];
}
