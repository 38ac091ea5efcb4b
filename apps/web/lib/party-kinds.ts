import type { PartyItem } from "@concordance/client";

type Kind = PartyItem["kind"];

/** Parties of one kind, and what they have together. */
export interface KindOfParties {
  readonly kind: Kind;
  readonly parties: readonly PartyItem[];
  readonly recorded: number;
  readonly acts: PartyItem["counts"]["acts"];
  readonly statements: PartyItem["counts"]["statements"];
}

const KINDS = ["state", "union", "organization", "organ", "group"] as const satisfies readonly Kind[];
const NONE = { direct: 0, through: 0, possible: 0 };

const total = (parties: readonly PartyItem[], of: "acts" | "statements") =>
  parties.reduce(
    (sum, { counts }) => ({
      direct: sum.direct + counts[of].direct,
      through: sum.through + counts[of].through,
      possible: sum.possible + counts[of].possible,
    }),
    NONE,
  );

const isRecorded = ({ counts: { acts, statements } }: PartyItem) => acts.direct + statements.direct > 0;

/** Parties by kind, in the order of the vocabulary, with their numbers; a kind that nobody is of is left out. */
export function kindsOfParties(parties: readonly PartyItem[]): KindOfParties[] {
  return KINDS.map((kind) => ({ kind, own: parties.filter((party) => party.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => ({
      kind,
      parties: own,
      recorded: own.filter(isRecorded).length,
      acts: total(own, "acts"),
      statements: total(own, "statements"),
    }));
}
