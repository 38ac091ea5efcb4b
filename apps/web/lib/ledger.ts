import type { Included, LedgerAct, PartyAnswer } from "@concordance/client";

/** How an entry comes to a party. */
const DIRECTNESS = ["direct", "through", "possible"] as const;
export type Directness = (typeof DIRECTNESS)[number];

export const directnessOf = ({ via }: Pick<LedgerAct, "via">): Directness =>
  via === undefined ? "direct" : via.certainty === "certain" ? "through" : "possible";

const APART: ReadonlySet<string> = new Set(["declined", "voted-against", "abstained", "withdrew"]);

/** What a party itself declined, opposed, abstained on or left. */
export const stoodApart = (ledger: readonly LedgerAct[]): LedgerAct[] =>
  ledger.filter(({ act, via }) => !via && APART.has(act));

const YEAR = /-?\d{4}/u;

/** The year that an entry stands in: its own or, without a date, that of the instrument. */
function yearOf({ date, instrument }: LedgerAct, included: Included): string {
  return YEAR.exec(date ?? included.instruments[instrument]?.adopted ?? "")?.[0] ?? "";
}

/** Entries by year, in the order of the ledger. */
export const byYear = (ledger: readonly LedgerAct[], included: Included): [string, LedgerAct[]][] => [
  ...Map.groupBy(ledger, (entry) => yearOf(entry, included)),
];

/** What a reader asked to see of a party, from the address; anything else is the whole ledger and its own statements. */
export interface PartyView {
  readonly acts: Directness | undefined;
  readonly statements: Directness;
  readonly after: string | undefined;
}

type Params = Readonly<Record<string, string | string[] | undefined>>;

const directness = (value: string | string[] | undefined) => DIRECTNESS.find((known) => known === value);

export function partyView({ acts, statements, after }: Params): PartyView {
  return {
    acts: directness(acts),
    statements: directness(statements) ?? "direct",
    after: typeof after === "string" ? after : undefined,
  };
}

/** Which of the three kinds a party has, the direct one always. */
export const kindsOf = (counts: PartyAnswer["counts"]["acts"]): Directness[] =>
  DIRECTNESS.filter((kind) => kind === "direct" || counts[kind] > 0);
