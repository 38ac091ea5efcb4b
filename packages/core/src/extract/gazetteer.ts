import type { Body, BodyId, Instrument, InstrumentId, Language, Party, PartyId } from "../model/index.ts";
import { PhraseTable, SLOT } from "./words/phrases.ts";
import type { Token } from "./words/tokens.ts";
import { WRITING } from "./words/writing.ts";

/** A body, process or event that texts name. */
export interface NamedBody {
  readonly id: BodyId;
  /** It is an event: a summit, a conference. */
  readonly event: boolean;
}

/** Names as the texts of one language give them. */
export interface Names {
  readonly parties: PhraseTable<PartyId>;
  readonly bodies: PhraseTable<NamedBody>;
  readonly instruments: PhraseTable<InstrumentId>;
}

/** Names that the extractor knows: parties, bodies and instruments of the register. */
export interface Gazetteer {
  /** The names for texts of a language: in that language, in English, and the forms that belong to none. */
  names(language: Language): Names;
}

/** What the gazetteer takes from each entry of the register. */
export interface GazetteerSource {
  readonly parties: readonly Pick<Party, "id" | "name" | "aliases">[];
  readonly bodies?: readonly Pick<Body, "id" | "kind" | "name" | "aliases">[];
  readonly instruments?: readonly Pick<Instrument, "id" | "title">[];
}

interface Entry<Value> {
  readonly value: Value;
  readonly name: Party["name"];
  readonly aliases?: readonly string[] | undefined;
}

function tableOf<Value>(
  entries: readonly Entry<Value>[],
  language: Language,
  slot: number,
): PhraseTable<Value> {
  const named = entries.flatMap(({ value, name, aliases = [] }) =>
    [...new Set([name[language], name.en, ...aliases])]
      .filter((form) => form !== undefined)
      .map((form) => [form, value] as const),
  );
  return new PhraseTable(named, WRITING[language], { slot });
}

function namesOf({ parties, bodies = [], instruments = [] }: GazetteerSource, language: Language): Names {
  return {
    parties: tableOf(
      parties.map(({ id, ...entry }) => ({ ...entry, value: id })),
      language,
      SLOT.parties,
    ),
    bodies: tableOf(
      bodies.map(({ id, kind, ...entry }) => ({ ...entry, value: { id, event: kind === "event" } })),
      language,
      SLOT.bodies,
    ),
    instruments: tableOf(
      instruments.map(({ id, title }) => ({ value: id, name: title })),
      language,
      SLOT.instruments,
    ),
  };
}

/**
 * Makes the names of a register known; a snapshot is a source. The table of each language is made when first asked for.
 *
 * @example gazetteerFrom({ parties: [{ id, name: { en: "Veldania" }, aliases: [] }] })
 */
export function gazetteerFrom(source: GazetteerSource): Gazetteer {
  const tables = new Map<Language, Names>();
  return {
    names(language) {
      const known = tables.get(language) ?? namesOf(source, language);
      tables.set(language, known);
      return known;
    },
  };
}

export const NO_NAMES: Gazetteer = gazetteerFrom({ parties: [] });

const LONGEST_NAME = 8;

/** Party names, asked from behind: which one ends here? */
export interface PartyNames {
  /** Start of the name that ends just before `end`, not before `first`; -1 where none does. */
  endingAt(tokens: readonly Token[], first: number, end: number): number;
}

export const partyNames = ({ parties }: Names): PartyNames => ({
  endingAt(tokens, first, end) {
    const final = end > first ? tokens[end - 1] : undefined;
    if (!final || !(parties.mayEnd(final.form.lower) || parties.mayEnd(final.form.bare))) return -1;
    for (let at = Math.max(first, end - LONGEST_NAME); at < end; at += 1) {
      if (parties.longestAt(tokens, at, end)?.last === end) return at;
    }
    return -1;
  },
});
