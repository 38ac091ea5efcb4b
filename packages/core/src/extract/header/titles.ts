import type { InstrumentKind, Language } from "../../model/index.ts";
import data from "../lexicon/header.json" with { type: "json" };
import { PhraseTable } from "../words/phrases.ts";
import { WRITING } from "../words/writing.ts";

/** What the words of a title or an opening tell, in one language. */
export interface TitleWords {
  /** Kinds of instruments with their rank: of two kinds in one title the one of the lower rank decides. */
  readonly kinds: PhraseTable<{ readonly kind: InstrumentKind; readonly rank: number }>;
  readonly events: PhraseTable<true>;
}

const compiled = new Map<Language, TitleWords>();

function compile(language: Language): TitleWords {
  const writing = WRITING[language];
  const kinds = data.kinds.flatMap((entry, rank) =>
    entry[language].map((term) => [term, { kind: entry.kind as InstrumentKind, rank }] as const),
  );
  const events = data.events[language].map((term) => [term, true as const] as const);
  return { kinds: new PhraseTable(kinds, writing), events: new PhraseTable(events, writing) };
}

/** The words of a language, compiled when they are first asked for. */
export function titleWordsOf(language: Language): TitleWords {
  const known = compiled.get(language) ?? compile(language);
  compiled.set(language, known);
  return known;
}
