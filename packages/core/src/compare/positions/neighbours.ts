import type { InstrumentId, PartyId, Result, Snapshot } from "../../model/index.ts";
import type { LedgerAct, VoiceOptions } from "../matrix/voices.ts";
import { actsByInstrument, joinedBy, partyOf, stayedApart } from "./positions.ts";

/** A reason for nearness or distance: an instrument, and how much it counts. Rare company counts more than what all join. */
export interface NeighbourReason {
  readonly instrument: InstrumentId;
  readonly weight: number;
}

/** Another party, by how near its positions are. */
export interface Neighbour {
  readonly party: PartyId;
  /** 0 (nothing in common) to 1 (the same positions). */
  readonly nearness: number;
  /** How many instruments tell something about the two. */
  readonly common: number;
  /** What both joined, and what one joined and the other stayed apart from or left out, most telling first. */
  readonly shared: readonly NeighbourReason[];
  readonly divided: readonly NeighbourReason[];
}

/** Nearest and farthest parties of one. */
export interface Neighbours {
  readonly party: PartyId;
  readonly nearest: readonly Neighbour[];
  readonly farthest: readonly Neighbour[];
}

export interface NeighbourOptions extends VoiceOptions {
  /** How many of each: 10 where absent. */
  readonly limit?: number;
  /** Fewest instruments that have to tell something of two parties: 3 where absent. */
  readonly atLeast?: number;
}

const REASONS = 5;
/** What it counts where one joined and the other is merely not there, beside 1 where the other stayed apart. */
const ABSENCE = 0.25;

type Stances = ReadonlyMap<InstrumentId, "joined" | "apart">;

function stancesOf(acts: ReadonlyMap<InstrumentId, readonly LedgerAct[]>, options: VoiceOptions): Stances {
  const stances = new Map<InstrumentId, "joined" | "apart">();
  for (const [instrument, entries] of acts)
    if (stayedApart(entries)) stances.set(instrument, "apart");
    else if (joinedBy(entries, options.acts)) stances.set(instrument, "joined");
  return stances;
}

const heaviest = (reasons: readonly NeighbourReason[]): NeighbourReason[] =>
  [...reasons]
    .sort((a, b) => b.weight - a.weight || (a.instrument < b.instrument ? -1 : 1))
    .slice(0, REASONS);

const sumOf = (reasons: readonly NeighbourReason[]): number =>
  reasons.reduce((sum, { weight }) => sum + weight, 0);

function neighbour(
  party: PartyId,
  own: Stances,
  other: Stances,
  rarity: ReadonlyMap<InstrumentId, number>,
): Neighbour {
  const shared: NeighbourReason[] = [];
  const divided: NeighbourReason[] = [];
  for (const instrument of new Set([...own.keys(), ...other.keys()])) {
    const [a, b] = [own.get(instrument), other.get(instrument)];
    const weight = rarity.get(instrument) ?? 0;
    if (a && a === b) shared.push({ instrument, weight });
    else divided.push({ instrument, weight: a && b ? weight : weight * ABSENCE });
  }
  const [near, far] = [sumOf(shared), sumOf(divided)];
  return {
    party,
    nearness: near + far === 0 ? 0 : near / (near + far),
    common: [...own.keys()].filter((instrument) => other.has(instrument)).length,
    shared: heaviest(shared),
    divided: heaviest(divided),
  };
}

/**
 * The parties whose positions are nearest to and farthest from those of one, with the instruments that tell. Two parties are
 * the nearer, the more they joined (or stayed apart from) together, and each instrument counts the more, the fewer joined
 * it. Only parties count of which at least some instruments tell something beside it.
 *
 * @returns both lists, or the issue `unknown-party`
 * @example neighbours(snapshot, "fr", { limit: 5 })
 */
export function neighbours(
  snapshot: Snapshot,
  party: string,
  options: NeighbourOptions = {},
): Result<Neighbours> {
  const found = partyOf(snapshot, party);
  if (!found.ok) return found;
  const { limit = 10, atLeast = 3 } = options;
  const acts = actsByInstrument(snapshot, options);
  const stances = new Map(snapshot.parties.map(({ id }) => [id, stancesOf(acts(id), options)]));
  const rarity = raritiesOf(stances);
  const own = stances.get(found.value) ?? new Map();
  const others = [...stances]
    .filter(([id]) => id !== found.value)
    .map(([id, other]) => neighbour(id, own, other, rarity))
    .filter(({ common }) => common >= atLeast)
    .sort((a, b) => b.nearness - a.nearness || (a.party < b.party ? -1 : 1));
  return {
    ok: true,
    value: { party: found.value, nearest: others.slice(0, limit), farthest: others.slice(-limit).reverse() },
  };
}

/** How much each instrument tells: the more, the smaller the share of parties that joined it. */
function raritiesOf(stances: ReadonlyMap<PartyId, Stances>): Map<InstrumentId, number> {
  const joined = new Map<InstrumentId, number>();
  for (const own of stances.values())
    for (const [instrument, stance] of own)
      if (stance === "joined") joined.set(instrument, (joined.get(instrument) ?? 0) + 1);
  return new Map([...joined].map(([instrument, count]) => [instrument, Math.log(1 + stances.size / count)]));
}
