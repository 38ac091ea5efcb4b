import {
  type Attribution,
  attributionsOf,
  countDirectness,
  indexLedgers,
  type LedgerEntry,
  type LedgerIndex,
  ledgerOf,
  type PartyId,
  type Snapshot,
  type Via,
} from "@concordance/core";
import type { AttributedFilter, Belonging, LedgerFilter, PartyRecord, SourcedEntry } from "../register.ts";
import { liesBetween } from "./dates.ts";

type WayFilter = Pick<LedgerFilter, "directness" | "via">;
type Counts = PartyRecord["counts"];

const directnessOf = (via: Via | undefined) =>
  via === undefined ? "direct" : via.certainty === "certain" ? "through" : "possible";

/** Through a group: the one that did it or one on the way to it. */
const passes = (via: Via | undefined, { directness, via: group }: WayFilter): boolean =>
  (directness === undefined || directnessOf(via) === directness) &&
  (group === undefined || via?.path.some((membership) => membership.group === group) === true);

/** Ledgers of all parties over one snapshot. They are derived when they are asked for; only counts are kept. */
export class PartyLedgers {
  readonly #snapshot: Snapshot;
  readonly #counts = new Map<PartyId, Counts>();
  #prepared: LedgerIndex | undefined;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  get #index(): LedgerIndex {
    this.#prepared ??= indexLedgers(this.#snapshot);
    return this.#prepared;
  }

  counts(party: PartyId): Counts {
    const known = this.#counts.get(party);
    if (known) return known;
    const counts = {
      acts: countDirectness(ledgerOf(this.#index, party)),
      statements: countDirectness(attributionsOf(this.#index, party)),
    };
    this.#counts.set(party, counts);
    return counts;
  }

  /** Whether a party did or said something itself. */
  acted(party: PartyId): boolean {
    return this.#index.deeds.has(party) || this.#index.spoken.has(party);
  }

  entries(party: PartyId, { act, from, to, ...way }: LedgerFilter): SourcedEntry[] {
    const keep = (entry: LedgerEntry): boolean =>
      (act === undefined || entry.act === act) &&
      passes(entry.via, way) &&
      liesBetween(entry.date ?? this.#index.instruments.get(entry.instrument)?.adopted, from, to);
    return ledgerOf(this.#index, party)
      .filter(keep)
      .map((entry) => this.#withSources(entry));
  }

  #withSources(entry: LedgerEntry): SourcedEntry {
    const sources = this.#index.instruments.get(entry.instrument)?.sources ?? [];
    return { ...entry, sources: sources.filter(({ id }) => entry.sources.includes(id)) };
  }

  attributions(party: PartyId, way: AttributedFilter): Attribution[] {
    return attributionsOf(this.#index, party).filter(({ via }) => passes(via, way));
  }

  belonging(party: PartyId): Belonging {
    const { memberships, members } = this.#index;
    return { memberships: memberships.get(party) ?? [], members: members.get(party) ?? [] };
  }
}
