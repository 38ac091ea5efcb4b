import { type Attribution, type PartyId, type Statement, type Via, windowOf } from "../../model/index.ts";
import type { LedgerIndex } from "./ledger-index.ts";
import { type Path, pathsFrom, stoodApart, viaOn } from "./paths.ts";

/** The better way of two to the same statement: certain before possible, then the shorter. */
function better(a: Via | undefined, b: Via): Via {
  if (!a) return b;
  if (a.certainty !== b.certainty) return a.certainty === "certain" ? a : b;
  return b.path.length < a.path.length ? b : a;
}

/** Asks once for each instrument, since all statements of one have its date. */
function waysTo(index: LedgerIndex, group: PartyId, paths: readonly Path[]) {
  const ways = new Map<string, Via | undefined>();
  return ({ instrument }: Statement): Via | undefined => {
    if (ways.has(instrument)) return ways.get(instrument);
    const adopted = index.instruments.get(instrument)?.adopted;
    const via = adopted && viaOn(group, paths, { window: windowOf(adopted), instrument });
    ways.set(instrument, via || undefined);
    return via || undefined;
  };
}

/**
 * The statements that a party makes: those in which it is a speaker and, with `via`, those of groups of which it was a
 * member when the instrument was adopted. Its own come first, then those through groups, each in the order of the
 * snapshot, and each statement once. The same rules as for acts hold (`ledgerOf`).
 *
 * @example attributionsOf(indexLedgers(snapshot), "fr").filter(({ via }) => via?.group === "eu")
 */
export function attributionsOf(index: LedgerIndex, party: PartyId): Attribution[] {
  const apart = stoodApart(index, party);
  const own = new Set((index.spoken.get(party) ?? []).map(({ id }) => id));
  const ways = new Map<Statement["id"], Via>();
  for (const [group, paths] of pathsFrom(index, party)) {
    const wayTo = waysTo(index, group, paths);
    for (const statement of index.spoken.get(group) ?? []) {
      const via = own.has(statement.id) || apart.has(statement.instrument) ? undefined : wayTo(statement);
      if (via) ways.set(statement.id, better(ways.get(statement.id), via));
    }
  }
  return [
    ...[...own].map((statement) => ({ statement })),
    ...[...ways].map(([statement, via]) => ({ statement, via })),
  ];
}
