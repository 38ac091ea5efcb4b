import type { Document, InstrumentKind, Language, PartyId, Segment, TextKind } from "../model/index.ts";
import { dateIn, reportedDays } from "./dates.ts";
import { type Gazetteer, namesIn } from "./gazetteer.ts";
import { tokenise } from "./tokens.ts";

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
function partiesOf(
  text: string,
  segments: readonly Segment[],
  gazetteer: Gazetteer,
  kind: TextKind,
): PartyId[] {
  const places = segments.filter(
    ({ kind: unit }) => unit === "title" || unit === "list" || unit === "preamble",
  );
  const opening = segments.find(({ kind: unit }) => unit === "paragraph" || unit === "article");
  const found = places.flatMap((segment) => named(text, segment.range[0], segment.range[1], gazetteer));
  if (found.length > 0 || !opening) return [...new Set(found)];
  const end = Math.min(opening.range[1], opening.range[0] + (kind === "report" ? OPENING : 200));
  return [...new Set(named(text, opening.range[0], end, gazetteer))];
}

function named(text: string, start: number, end: number, gazetteer: Gazetteer): PartyId[] {
  const tokens = tokenise(text, start, end);
  return namesIn(gazetteer.parties, tokens, 0, tokens.length).map(({ id }) => id);
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
  readonly gazetteer: Gazetteer;
  readonly published: string | undefined;
}

/** The header of a text, as far as the text itself tells; null where it does not. */
export function documentOf({ text, language, kind, segments, gazetteer, published }: HeaderInput): Document {
  const title = slice(
    text,
    segments.find(({ kind: unit }) => unit === "title"),
  );
  const dateline = slice(
    text,
    segments.find(({ kind: unit }) => unit === "dateline"),
  );
  const opening = text.slice(0, OPENING);
  const named = `${title ?? ""} ${kind === "report" ? opening : ""}`;
  const days = kind === "report" ? reportedDays(text, published) : [];
  const instrumentKind = segments.some(({ kind: unit }) => unit === "recital")
    ? (KINDS.find(([, pattern]) => pattern.test(named))?.[0] ?? "resolution")
    : (KINDS.find(([, pattern]) => pattern.test(named))?.[0] ?? null);
  return {
    language,
    kind,
    instrumentKind,
    title,
    date: days[0]?.date ?? (language === "en" ? dateIn(opening) : null),
    place: placeOf(dateline),
    event: EVENT.exec(opening)?.[1]?.trim() ?? null,
    parties: partiesOf(text, segments, gazetteer, kind),
    days,
    provisions: [...segments],
  };
}
