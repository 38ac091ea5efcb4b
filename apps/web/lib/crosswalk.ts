import type { CompareAnswer, Force, InstrumentAnswer, Localised } from "@concordance/client";
import { instrument } from "./api.ts";
import type { Edition } from "./edition.ts";

export type Group = CompareAnswer["groups"][number];
export type Brief = Group["sides"][number]["statements"][number];
export type Alignment = Group["alignments"][number];

/** A comparison with what its lines need: a letter for each side, and summaries in all languages that have them. */
export interface Crosswalk {
  readonly answer: CompareAnswer;
  /** Sides in the order of the address. */
  readonly sides: readonly Side[];
  summaryOf(statement: Brief): Localised;
  forceOf(id: string): Force | undefined;
}

export interface Side {
  readonly id: string;
  readonly letter: string;
  readonly title: Localised;
  readonly adopted: string;
  readonly coverage: InstrumentAnswer["coverage"]["extent"] | undefined;
}

const LETTERS = "ABCD";

/** Prepares a comparison for its page. The API names statements in English alone; their records have the other languages. */
export const crosswalkOf = async (answer: CompareAnswer): Promise<Crosswalk> =>
  crosswalkWith(answer, await Promise.all(answer.instruments.map(({ id }) => instrument(id))));

/** A comparison with the records of its instruments, in their order; one that is null is named in English. */
export function crosswalkWith(
  answer: CompareAnswer,
  records: readonly (InstrumentAnswer | null)[],
): Crosswalk {
  const summaries = new Map(
    records.flatMap((record) => record?.statements.map(({ id, summary }) => [id, summary] as const) ?? []),
  );
  const sides = answer.instruments.map(({ id, title, adopted }, at) => ({
    id,
    letter: LETTERS.charAt(at),
    title: records[at]?.title ?? { en: title },
    adopted,
    coverage: records[at]?.coverage.extent,
  }));
  return {
    answer,
    sides,
    summaryOf: ({ id, summary }) => summaries.get(id) ?? { en: summary },
    forceOf: (id) => answer.included.forces[id],
  };
}

/** Letters of some sides, as a list in words. */
export const lettersOf = ({ listed }: Edition, { sides }: Crosswalk, ids: readonly string[]): string =>
  listed(sides.filter(({ id }) => ids.includes(id)).map(({ letter }) => letter));

/**
 * How the sides of a group differ in force and in hedges, in words.
 *
 * @example differenceOf(edition, crosswalk, group) // "Stronger: B, by 3 of 4. Neither hedges more."
 */
export function differenceOf(edition: Edition, crosswalk: Crosswalk, group: Group): string {
  const { compare: words, counts, punctuation } = edition.messages;
  const letters = (ids: readonly string[]) => lettersOf(edition, crosswalk, ids);
  const force =
    group.strengthGap === 0
      ? words.even
      : words.stronger(letters(group.stronger), counts.number(group.strengthGap));
  const hedges = group.softer.length > 0 ? words.softer(letters(group.softer)) : words.evenHedges;
  return force + punctuation.gap + hedges;
}
