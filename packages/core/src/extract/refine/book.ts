import type { BeneficiaryClass, InstrumentId, QualifierKind } from "../../model/index.ts";
import type { NamedBody, Names } from "../gazetteer.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { resolutionWordsOf } from "../lexicon/resolutions.ts";
import { titlesOf } from "../lexicon/titles.ts";
import type { TopicValues } from "../lexicon/topic-lexicon.ts";
import { type Found, Phrasebook } from "../words/phrasebook.ts";

/** Kinds of phrases that refiners look for in a clause, with what each stands for. */
interface Looked extends TopicValues {
  readonly qualifiers: QualifierKind;
  readonly beneficiaries: BeneficiaryClass;
  /** Words for resolutions, and bodies whose resolutions have a series of symbols. */
  readonly resolutions: true;
  readonly series: string;
  /** Titles of well-known instruments, with their symbols. */
  readonly titles: string;
  readonly instruments: InstrumentId;
  readonly bodies: NamedBody;
}

/** What refiners look for in a clause, found in one pass over it; it holds until the next clause is read. */
export type Seen = Found<Looked>;

const kept = new WeakMap<Names, Phrasebook<Looked>>();

function compile(lexicon: Lexicon, names: Names): Phrasebook<Looked> {
  const { topics, qualifiers, beneficiaries, writing, language, classify } = lexicon;
  const { words, series } = resolutionWordsOf(language);
  const tables = {
    topics: topics.terms.table,
    places: topics.places,
    qualifiers,
    beneficiaries,
    resolutions: words,
    series,
    titles: titlesOf(language),
    instruments: names.instruments,
    bodies: names.bodies,
  };
  return new Phrasebook<Looked>(tables, writing, classify);
}

/** All that refiners look for in texts of a language with some names; made once for these names, and kept with them. */
export function bookOf(lexicon: Lexicon, names: Names): Phrasebook<Looked> {
  const known = kept.get(names) ?? compile(lexicon, names);
  kept.set(names, known);
  return known;
}
