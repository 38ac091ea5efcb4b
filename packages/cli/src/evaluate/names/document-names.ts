import { PARTS, partsOf } from "./parts.ts";
import { SESSION, SPECIAL, sessionOf, specialOf } from "./sessions.ts";

/** A document of the United Nations, as a link or words name it. */
export interface DocumentName {
  /** Organ and kind (`A/RES`) of a resolution or decision; null where its number stands alone. */
  readonly organ: string | null;
  /** Number (`76/13`, `ES-10/15`, `1514(XV)`, `1325(2000)`); of any other document, its whole symbol. */
  readonly number: string;
  /** Letters of the parts that are named; empty where none is. */
  readonly parts: readonly string[];
}

const BY_SESSION = `(?<count>\\d{1,4})(?:\\s?(?<inner>${PARTS}))?\\s?\\((?<session>${SESSION})\\)`;
const BY_NUMBER = `(?<special>${SPECIAL})?(?<plain>\\d{1,4}/\\d{1,4})(?![\\d/])(?:\\s?(?<parts>${PARTS}))?`;
const NUMBER = new RegExp(`(?<![\\d/.-])(?:${BY_SESSION}|${BY_NUMBER})`, "gu");

const BRACKETS = "\\s?\\((?:(?:Vol|Part|Sect|Supp)[^()]{1,20}|[IVX]{1,8}|\\d{1,4})\\)";
const STEPS = "[\\w.-]{0,20}\\w(?:/[\\w.-]{0,20}\\w){0,5}";
const SYMBOL = new RegExp(
  `(?<![\\p{Lu}\\p{Ll}\\d/])[A-Z]{1,6}/${STEPS}(?:${BRACKETS})?(?:/${STEPS})?`,
  "giu",
);

const RESOLUTION = /^(?<organ>[A-Z]{1,6}(?:\/[A-Z]{1,6})?\/(?:RES|DEC))\/(?<number>.{1,40})$/u;
const ASSEMBLY = /^(?<organ>UNEP\/EA)\.(?<session>\d{1,3})\/RES\.(?<count>\d{1,3})$/u;
const LINK = /^https?:\/\/(?:www\.)?undocs\.org\/(?:(?:ar|ch|en|es|fr|ru|zh)\/)?(?<symbol>[A-Z].{0,80})$/iu;

/** Marks of direction say nothing, and compatibility forms (full-width brackets, no-break spaces) are one. */
const plainForm = (text: string): string => text.normalize("NFKC").replaceAll(/\p{Cf}/gu, "");

function numbersIn(text: string, organ: string | null): DocumentName[] {
  return [...text.matchAll(NUMBER)].map(({ groups = {} }) => {
    const { count, inner, session, special, plain, parts } = groups;
    return session === undefined
      ? { organ, number: `${specialOf(special)}${plain}`, parts: partsOf(parts ?? "") }
      : { organ, number: `${count}(${sessionOf(session)})`, parts: partsOf(inner ?? "") };
  });
}

/** A whole symbol, whatever its spaces and the case of its letters. */
function nameOfSymbol(printed: string): DocumentName {
  const symbol = plainForm(printed).toUpperCase().replaceAll(/\s/gu, "");
  const assembly = ASSEMBLY.exec(symbol)?.groups;
  if (assembly) {
    return { organ: "UNEP/EA", number: `${assembly.session}/${assembly.count}`, parts: [] };
  }
  const resolution = RESOLUTION.exec(symbol)?.groups;
  const [name] = resolution ? numbersIn(resolution.number ?? "", resolution.organ ?? null) : [];
  return name ?? { organ: null, number: symbol, parts: [] };
}

/**
 * The document that a link leads to; undefined where it leads elsewhere.
 *
 * @example nameOfLink("https://undocs.org/en/A/RES/76/13") // { organ: "A/RES", number: "76/13", parts: [] }
 */
export function nameOfLink(link: string): DocumentName | undefined {
  const symbol = LINK.exec(link)?.groups?.symbol;
  if (symbol === undefined) return undefined;
  try {
    return nameOfSymbol(decodeURIComponent(symbol));
  } catch {
    return nameOfSymbol(symbol);
  }
}

/**
 * The documents that words name in any of the six languages: by symbol, or by a number that stands alone.
 *
 * @example namesIn("resolutions 53/243 A and B") // [{ organ: null, number: "53/243", parts: ["A", "B"] }]
 */
export function namesIn(words: string): DocumentName[] {
  const text = plainForm(words);
  const symbols = [...text.matchAll(SYMBOL)].map(([symbol]) => symbol);
  const rest = text.replaceAll(SYMBOL, " ");
  return [...symbols.map(nameOfSymbol), ...numbersIn(rest, null)];
}

/**
 * Whether words name a document. A number that stands alone names the resolution of any organ, since the words before it
 * tell whose it is; it never names a report. A resolution with parts is named by one of them, not by the whole.
 */
export function isNamed(document: DocumentName, named: readonly DocumentName[]): boolean {
  const same = named.filter(
    ({ organ, number }) =>
      number === document.number && (organ === document.organ || (organ === null && document.organ !== null)),
  );
  if (document.parts.length === 0) return same.length > 0;
  return same.some(({ parts }) => parts.some((part) => document.parts.includes(part)));
}
