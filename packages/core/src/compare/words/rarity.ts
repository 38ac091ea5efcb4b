import type { Statement } from "../../model/index.ts";
import known from "./rarity.json" with { type: "json" };
import { contentWords, termsOf } from "./words.ts";

/** In how many of so many statements each term and topic stands. Terms in fewer than three are left out. */
export interface Rarity {
  readonly statements: number;
  readonly topics: Readonly<Record<string, number>>;
  readonly terms: Readonly<Record<string, number>>;
}

const FEWEST = 3;
/** What a term counts that is in no table: as if one statement had it. */
const UNSEEN = 1;

const KNOWN: Rarity = known;
const TERMS: ReadonlyMap<string, number> = new Map(Object.entries(KNOWN.terms));
const TOPICS: ReadonlyMap<string, number> = new Map(Object.entries(KNOWN.topics));

const weightOf = (count: number): number => Math.log(1 + KNOWN.statements / count);

/** How much a term says: the more, the rarer it is in the register. */
export const termRarity = (term: string): number => weightOf(TERMS.get(term) ?? UNSEEN);

/** How much a topic says: the more, the rarer it is in the register. */
export const topicRarity = (topic: string): number => weightOf(TOPICS.get(topic) ?? UNSEEN);

function counted(lists: Iterable<Iterable<string>>, fewest: number): Record<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of new Set(list)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= fewest);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}

/**
 * Counts terms and topics of statements, for the table that is kept with the code. The table is fixed, so that the score of
 * a pair depends on the pair alone and never changes because the register grew.
 *
 * @example rarityFrom(snapshot.statements).topics.safety // in how many statements
 */
export function rarityFrom(statements: readonly Statement[]): Rarity {
  return {
    statements: statements.length,
    topics: counted(
      statements.map(({ topics }) => topics),
      1,
    ),
    terms: counted(
      statements.map(({ summary }) => termsOf(contentWords(summary.en))),
      FEWEST,
    ),
  };
}
