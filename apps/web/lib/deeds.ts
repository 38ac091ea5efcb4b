import type { LedgerAct, PartyAnswer, PositionsAnswer, Source } from "@concordance/client";

export type Position = PositionsAnswer["both"][number];
export type Deed = Position["a"][number];

/** Acts of two parties with their sources, which the comparison leaves to the ledgers. */
export interface Deeds {
  readonly a: readonly LedgerAct[];
  readonly b: readonly LedgerAct[];
}

export const deedsOf = (a: PartyAnswer, b: PartyAnswer): Deeds => ({ a: a.ledger, b: b.ledger });

/** The entry of a ledger that a deed is told by: same text, act, day and group. */
export const entryOf = (
  ledger: readonly LedgerAct[],
  instrument: string,
  deed: Deed,
): LedgerAct | undefined =>
  ledger.find(
    (entry) =>
      entry.instrument === instrument &&
      entry.act === deed.act &&
      entry.date === deed.date &&
      entry.via?.group === deed.via?.group,
  );

/** Sources of what both did on an instrument, each once. */
export function sourcesOf({ a, b }: Deeds, position: Position): Source[] {
  const { instrument } = position;
  const entries = [
    ...position.a.map((deed) => entryOf(a, instrument, deed)),
    ...position.b.map((deed) => entryOf(b, instrument, deed)),
  ];
  const sources = entries.flatMap((entry) => entry?.sources ?? []);
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
