import type { Range } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Seen } from "./book.ts";
import { countBefore } from "./ordered.ts";

/** A resolution that a clause cites by its number, with the symbol that the number stands for. */
export interface CitedResolution {
  readonly range: Range;
  readonly symbol: string;
}

/** Session and number (`76/13`, `S-27/2`, `2023/3`); number and year (`497 (1981)`); number and session (`2200 A (XXI)`). */
const NUMBER =
  /(?<![\d/.])(?:(E?S-\d{1,2}|\d{1,4})\s?\/\s?(\d{1,4})(?:\s?([A-Z])(?![A-Za-z\p{N}]))?|(\d{1,4})\s{0,2}[(（](\d{4})[)）]|(\d{1,4})(?:\s[A-Z])?\s?[(（]((?:S-)?[IVXLCDM]{1,7})[)）])(?![\d/])/gu;
const FIRST_YEAR = 1946;
const MOST_SESSIONS = 200;
/** Characters of a citation (`its resolution `) that stand before the first number and belong to it. */
const LONGEST_LEAD = 24;

type Part = string | undefined;

/** Session and number of the Assembly or of a council; a year in place of the session is the Economic and Social Council's. */
function bySession(series: string, session: string, number: string, letter: Part): string | undefined {
  const count = Number(session.replace(/^E?S-/u, ""));
  if (count >= FIRST_YEAR) return `E/RES/${session}/${number}`;
  if (count > MOST_SESSIONS) return undefined;
  if (series === "UNEP/EA.") return `UNEP/EA.${session}/RES.${number}`;
  return `${session.includes("S-") ? "A/RES/" : series}${session}/${number}${letter ?? ""}`;
}

function symbolOf(match: RegExpExecArray, series: string): string | undefined {
  const [, session, number, letter, council, year, old, roman] = match as unknown as Part[];
  if (session !== undefined && number !== undefined) return bySession(series, session, number, letter);
  if (council !== undefined) return Number(year) >= FIRST_YEAR ? `S/RES/${council}(${year})` : undefined;
  return `A/RES/${old}(${roman})`;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Offsets of the words for resolutions in a clause, and of the bodies it names with their series. */
function placesOf({ tokens }: Draft, { hits }: Seen) {
  const place = (first: number, last: number): Place => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
  });
  const named = hits.resolutions.all().map(({ first, last }) => place(first, last));
  const bodies = hits.series
    .apart()
    .map(({ value, first, last }) => ({ ...place(first, last), series: value }));
  return { named, bodies };
}

const distance = ({ start, end }: Place, at: Place): number =>
  Math.min(Math.abs(at.start - end), Math.abs(start - at.end));

/** Characters between a word for resolutions and the body that it belongs to. */
const NEAR_BODY = 40;
const ASSEMBLY = "A/RES/";
/** Bodies among which the one that a number belongs to is looked for; a clause that names more is no language. */
const MOST_BODIES = 50;
/** The Assembly's first session met in 1946; a resolution of session n dates from 1945 + n or the two years behind it. */
const YEAR_BEFORE_SESSIONS = 1945;
const YEARS_OF_A_SESSION = 2;
/** Characters behind a number, or before it in Chinese, in which the day of adoption stands. */
const NEAR_DATE = 45;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/u;

type Body = Place & { readonly series: string };

/** Whether the date printed with a number is one on which the Assembly's session of that number met; `undefined` without a date. */
function isAssembly(text: string, match: RegExpExecArray, at: Place, chinese: boolean): boolean | undefined {
  const near = chinese
    ? text.slice(Math.max(0, at.start - NEAR_DATE / 2), at.start)
    : text.slice(at.end, at.end + NEAR_DATE);
  const year = YEAR.exec(near)?.[1];
  if (year === undefined || match[1] === undefined) return undefined;
  const late = Number(year) - YEAR_BEFORE_SESSIONS - Number(match[1]);
  return late >= 0 && late <= YEARS_OF_A_SESSION;
}

/** Bodies on either side of a word that are not too far from it. */
function bodiesNear(word: Place, bodies: readonly Body[]): Body[] {
  const first = countBefore(bodies, ({ end }) => end < word.start - NEAR_BODY);
  const last = countBefore(bodies, ({ start }) => start <= word.end + NEAR_BODY);
  return bodies.slice(first, last).filter((body) => distance(body, word) <= NEAR_BODY);
}

/** The series of a number: of the body beside its word for resolutions, or, where the date contradicts the Assembly, of the last body before. */
function seriesAt(word: Place, at: Place, bodies: readonly Body[], assembly: boolean | undefined): string {
  if (assembly === true) return ASSEMBLY;
  const [closest] = bodiesNear(word, bodies).toSorted((a, b) => distance(a, word) - distance(b, word));
  if (closest && (assembly === undefined || closest.series !== ASSEMBLY)) return closest.series;
  if (assembly !== false) return ASSEMBLY;
  const isCouncil = ({ series }: Body) => series !== ASSEMBLY;
  const before = countBefore(bodies, ({ start }) => start < at.start);
  const council = bodies.slice(Math.max(0, before - MOST_BODIES), before).findLast(isCouncil);
  return (council ?? bodies.slice(0, MOST_BODIES).find(isCouncil))?.series ?? ASSEMBLY;
}

/**
 * Resolutions that a clause cites by number, with their symbols. A number counts only where the clause has a word for
 * resolutions: before it, or, as in Chinese, behind it.
 */
export function resolutionsOf(draft: Draft, seen: Seen, lexicon: Lexicon, text: string): CitedResolution[] {
  if (seen.hits.resolutions.count === 0) return [];
  const { named, bodies } = placesOf(draft, seen);
  const [start, end] = draft.range;
  const chinese = lexicon.language === "zh";
  return [...text.slice(start, end).matchAll(NUMBER)].flatMap((match) => {
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    const before = named[countBefore(named, (word) => word.end <= at.start) - 1];
    const word = before ?? named[countBefore(named, (other) => other.start < at.end)];
    if (word === undefined) return [];
    const symbol = symbolOf(match, seriesAt(word, at, bodies, isAssembly(text, match, at, chinese)));
    if (symbol === undefined) return [];
    const led = before && at.start - before.end <= 1 && at.start - before.start <= LONGEST_LEAD;
    return [{ range: [led ? before.start : at.start, at.end] as Range, symbol }];
  });
}
