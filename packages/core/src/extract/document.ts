import type { Document, InstrumentKind, Language, PartyId, Segment, TextKind } from "../model/index.ts";
import { dateIn, reportedDays } from "./dates.ts";
import type { Names } from "./gazetteer.ts";
import { Forms } from "./words/forms.ts";
import { tokenise } from "./words/tokens.ts";
import { WRITING } from "./words/writing.ts";

/** Words of a title that tell what kind of instrument it is; the first that fits decides. */
const KINDS: readonly (readonly [InstrumentKind, RegExp])[] = [
  ["treaty", /\b(?:convention|treaty|protocol|covenant)\b/iu],
  ["joint-statement", /\bjoint (?:statement|declaration|communiqu)/iu],
  ["code-of-conduct", /\bcode of conduct\b/iu],
  ["principles", /\b(?:principles|norms|guidelines)\b/iu],
  ["resolution", /\bresolution\b/iu],
  ["recommendation", /\brecommendation\b/iu],
  ["initiative", /\binitiative\b/iu],
  ["communique", /\bcommuniqu/iu],
  ["position-paper", /\bposition paper\b/iu],
  ["strategy", /\b(?:strategy|roadmap|action plan)\b/iu],
  ["declaration", /\bdeclaration\b/iu],
];
const EVENT = /\b(state visit|(?:\p{Lu}[\p{L}-]*\s){0,4}(?:Summit|Conference|Assembly|Session|Dialogue))\b/u;
const OPENING = 1500;

const slice = (text: string, segment: Segment | undefined): string | null =>
  segment ? text.slice(...segment.range).trim() : null;

/** Parties by name: of the title, of lists of names, and of the opening paragraph; the organ of a resolution. */
function partiesOf({ text, segments, names, kind, language }: HeaderInput): PartyId[] {
  const forms = new Forms(WRITING[language], () => 0);
  const named = (start: number, end: number): PartyId[] => {
    const tokens = tokenise(text, start, end, forms);
    return names.parties.apart(tokens, 0, tokens.length).map(({ value }) => value);
  };
  const places = segments.filter(
    ({ kind: unit }) => unit === "title" || unit === "list" || unit === "preamble",
  );
  const found = places.flatMap(({ range }) => named(...range));
  const opening = segments.find(({ kind: unit }) => unit === "paragraph" || unit === "article");
  if (found.length > 0 || !opening) return [...new Set(found)];
  const end = Math.min(opening.range[1], opening.range[0] + (kind === "report" ? OPENING : 200));
  return [...new Set(named(opening.range[0], end))];
}

function placeOf(dateline: string | null): string | null {
  const name = dateline
    ?.replace(/\s*(?:--|[—–-])\s*$/u, "")
    .split(/[,(]/u)[0]
    ?.trim();
  return name ? name.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : null;
}

export interface HeaderInput {
  readonly text: string;
  readonly language: Language;
  readonly kind: TextKind;
  readonly segments: readonly Segment[];
  readonly names: Names;
  readonly published: string | undefined;
}

/** The header of a text, as far as the text itself tells; null where it does not. */
export function documentOf(input: HeaderInput): Document {
  const { text, language, kind, segments, published } = input;
  const title = slice(
    text,
    segments.find(({ kind: unit }) => unit === "title"),
  );
  const dateline = slice(
    text,
    segments.find(({ kind: unit }) => unit === "dateline"),
  );
  const opening = text.slice(0, OPENING);
  const opened = `${title ?? ""} ${kind === "report" ? opening : ""}`;
  const days = kind === "report" ? reportedDays(text, language, published) : [];
  const instrumentKind = segments.some(({ kind: unit }) => unit === "recital")
    ? (KINDS.find(([, pattern]) => pattern.test(opened))?.[0] ?? "resolution")
    : (KINDS.find(([, pattern]) => pattern.test(opened))?.[0] ?? null);
  return {
    language,
    kind,
    instrumentKind,
    title,
    date: days[0]?.date ?? dateIn(opening, language),
    place: placeOf(dateline),
    event: EVENT.exec(opening)?.[1]?.trim() ?? null,
    parties: partiesOf(input),
    days,
    provisions: [...segments],
  };
}
