import type { Body, BodyId, Instrument, InstrumentId, Party, PartyId } from "../model/index.ts";
import type { Token } from "./tokens.ts";
import { tokenise } from "./tokens.ts";

type Named<Id> = { readonly id: Id; readonly words: readonly string[] };

/** Names by their first word, longest first; the longest that fits decides. */
export type NameTable<Id> = ReadonlyMap<string, readonly Named<Id>[]>;

/** Names that the extractor knows: parties, bodies and instruments of the register. */
export interface Gazetteer {
  readonly parties: NameTable<PartyId>;
  readonly bodies: NameTable<BodyId>;
  readonly instruments: NameTable<InstrumentId>;
}

const wordsOf = (name: string): string[] => tokenise(name, 0, name.length).map(({ lower }) => lower);

function tableOf<Id>(entries: Iterable<readonly [Id, string]>): NameTable<Id> {
  const table = new Map<string, Named<Id>[]>();
  for (const [id, name] of entries) {
    const words = wordsOf(name);
    const [first] = words;
    if (first === undefined) continue;
    const known = table.get(first) ?? [];
    if (!known.some((other) => other.words.join(" ") === words.join(" "))) known.push({ id, words });
    table.set(first, known);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const names = (entry: { name: Party["name"]; aliases?: readonly string[] | undefined }): string[] => [
  ...Object.values(entry.name).filter((name) => name !== undefined),
  ...(entry.aliases ?? []),
];

/** What the gazetteer takes from each entry of the register. */
export interface GazetteerSource {
  readonly parties: readonly Pick<Party, "id" | "name" | "aliases">[];
  readonly bodies?: readonly Pick<Body, "id" | "name" | "aliases">[];
  readonly instruments?: readonly Pick<Instrument, "id" | "title">[];
}

/**
 * Builds the table of names once; a snapshot of the register is a source.
 *
 * @example gazetteerFrom({ parties: [{ id, name: { en: "Veldania" }, aliases: [] }] })
 */
export function gazetteerFrom({ parties, bodies = [], instruments = [] }: GazetteerSource): Gazetteer {
  return {
    parties: tableOf(parties.flatMap((party) => names(party).map((name) => [party.id, name] as const))),
    bodies: tableOf(bodies.flatMap((body) => names(body).map((name) => [body.id, name] as const))),
    instruments: tableOf(
      instruments.flatMap(({ id, title }) => names({ name: title }).map((name) => [id, name] as const)),
    ),
  };
}

export const NO_NAMES: Gazetteer = { parties: new Map(), bodies: new Map(), instruments: new Map() };

/** A name found among tokens, end exclusive. */
export interface Mention<Id> {
  readonly id: Id;
  readonly first: number;
  readonly last: number;
}

const fits = (tokens: readonly Token[], at: number, last: number, words: readonly string[]): boolean =>
  at + words.length <= last && words.every((word, offset) => stripped(tokens[at + offset]?.lower) === word);

const stripped = (word: string | undefined): string | undefined => word?.replace(/'s$/u, "");

/** The longest name that begins at a token. */
function nameAt<Id>(
  table: NameTable<Id>,
  tokens: readonly Token[],
  at: number,
  last: number,
): Mention<Id> | undefined {
  const named = table
    .get(stripped(tokens[at]?.lower) ?? "")
    ?.find(({ words }) => fits(tokens, at, last, words));
  return named && { id: named.id, first: at, last: at + named.words.length };
}

/** All names among tokens, left to right, longest first, without overlap. */
export function namesIn<Id>(
  table: NameTable<Id>,
  tokens: readonly Token[],
  first: number,
  last: number,
): Mention<Id>[] {
  const found: Mention<Id>[] = [];
  for (let at = first; at < last; at += 1) {
    const mention = nameAt(table, tokens, at, last);
    if (!mention) continue;
    found.push(mention);
    at = mention.last - 1;
  }
  return found;
}

const LONGEST_NAME = 8;

/** Party names, asked from behind: which one ends here? */
export interface PartyNames {
  /** Start of the name that ends just before `end`, not before `first`; -1 where none does. */
  endingAt(tokens: readonly Token[], first: number, end: number): number;
}

export const partyNames = (gazetteer: Gazetteer): PartyNames => ({
  endingAt(tokens, first, end) {
    for (let at = Math.max(first, end - LONGEST_NAME); at < end; at += 1) {
      if (nameAt(gazetteer.parties, tokens, at, end)?.last === end) return at;
    }
    return -1;
  },
});
