import type { Document, InstrumentKind, Language, PartyId, Segment, TextKind } from "../../model/index.ts";
import { dateIn, reportedDays } from "../dates.ts";
import type { Names } from "../gazetteer.ts";
import { Forms } from "../words/forms.ts";
import { type Token, tokenise } from "../words/tokens.ts";
import { WRITING } from "../words/writing.ts";
import { eventName, namesEvent } from "./event.ts";
import { titleWordsOf } from "./titles.ts";

/** Code units at the start of a text where its header is looked for. */
const OPENING = 1500;
/** Code units of the first paragraph of an instrument that may name its parties. */
const OPENING_PARAGRAPH = 200;

export interface HeaderInput {
  readonly text: string;
  readonly language: Language;
  readonly kind: TextKind;
  readonly segments: readonly Segment[];
  readonly names: Names;
  readonly published: string | undefined;
}

type Tokens = (start: number, end: number) => Token[];

const slice = (text: string, segment: Segment | undefined): string | null =>
  segment ? text.slice(...segment.range).trim() : null;

/** Parties by name: of the title, of lists of names, and of the opening paragraph; the organ of a resolution. */
function partiesOf({ segments, names, kind }: HeaderInput, tokens: Tokens): PartyId[] {
  const named = (start: number, end: number): PartyId[] => {
    const found = tokens(start, end);
    return names.parties.apart(found, 0, found.length).map(({ value }) => value);
  };
  const places = segments.filter(
    ({ kind: unit }) => unit === "title" || unit === "list" || unit === "preamble",
  );
  const found = places.flatMap(({ range }) => named(...range));
  const opening = segments.find(({ kind: unit }) => unit === "paragraph" || unit === "article");
  if (found.length > 0 || !opening) return [...new Set(found)];
  const reach = kind === "report" ? OPENING : OPENING_PARAGRAPH;
  return [...new Set(named(opening.range[0], Math.min(opening.range[1], opening.range[0] + reach)))];
}

function placeOf(dateline: string | null): string | null {
  const name = dateline
    ?.replace(/(?<!\s)\s*(?:--|[—–-])\s*$/u, "")
    .split(/[,(]/u)[0]
    ?.trim();
  return name ? name.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : null;
}

/** The kind that the words of the title tell; recitals alone tell a resolution, articles a treaty. */
function kindOf(
  { language, kind, segments }: HeaderInput,
  tokens: Tokens,
  title: Segment | undefined,
): InstrumentKind | null {
  const { kinds } = titleWordsOf(language);
  const words = [...(title ? tokens(...title.range) : []), ...(kind === "report" ? tokens(0, OPENING) : [])];
  const [told] = kinds.all(words, 0, words.length).sort((a, b) => a.value.rank - b.value.rank);
  if (told) return told.value.kind;
  return segments.some(({ kind: unit }) => unit === "recital") ? "resolution" : null;
}

function eventOf({ text, language }: HeaderInput, opening: readonly Token[]): string | null {
  const words = titleWordsOf(language).events.apart(opening, 0, opening.length);
  const word = words.find((match) => namesEvent(opening, match));
  return word ? eventName(text, opening, word, language) : null;
}

/** The header of a text, as far as the text itself tells; null where it does not. */
export function documentOf(input: HeaderInput): Document {
  const { text, language, kind, segments, published } = input;
  const forms = new Forms(WRITING[language], () => 0);
  const tokens: Tokens = (start, end) => tokenise(text, start, Math.min(end, text.length), forms);
  const title = segments.find(({ kind: unit }) => unit === "title");
  const days = kind === "report" ? reportedDays(text, language, published) : [];
  return {
    language,
    kind,
    instrumentKind: kindOf(input, tokens, title),
    title: slice(text, title),
    date: days[0]?.date ?? dateIn(text.slice(0, OPENING), language),
    place: placeOf(
      slice(
        text,
        segments.find(({ kind: unit }) => unit === "dateline"),
      ),
    ),
    event: eventOf(input, tokens(0, OPENING)),
    parties: partiesOf(input, tokens),
    days,
    provisions: [...segments],
  };
}
