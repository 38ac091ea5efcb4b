import type { Agreement, CodingFile, Qualifier, SampleFile, Snapshot, Statement } from "../../model/index.ts";
import { asOf } from "../history/as-of.ts";
import { instrumentOf } from "../history/state.ts";
import { type CodedPair, type CodedStatement, fieldAgreements } from "./field-agreement.ts";

const FIRST_CODER = "editor";

const coded = ({
  force,
  topics,
  actors,
  beneficiaries,
  qualifiers,
}: Pick<Statement, "force" | "topics" | "actors" | "beneficiaries"> & {
  readonly qualifiers: readonly Qualifier[];
}): CodedStatement => ({
  force,
  topics,
  actors,
  beneficiaries,
  qualifiers: qualifiers.map(({ text }) => text),
});

/** Statements as they stood on the day of the sample, so that later corrections do not count as agreement. */
function firstCoding(snapshot: Snapshot, day: string): ReadonlyMap<string, Statement> {
  const then = asOf(snapshot, day);
  return new Map(then.ok ? then.value.statements.map((statement) => [statement.id, statement]) : []);
}

/**
 * Agreement of the records with a second coding of a sample, made from the texts alone. Statements that the second coder
 * could not code are counted apart.
 */
export function sampleAgreement(snapshot: Snapshot, sample: SampleFile, coding: CodingFile): Agreement {
  const first = firstCoding(snapshot, sample.day);
  const drawn = new Set<string>(sample.statements.map(({ id }) => id));
  const again = coding.statements.filter(({ id }) => drawn.has(id));
  const pairs = again.flatMap((second): CodedPair[] => {
    const statement = first.get(second.id);
    return statement && "force" in second ? [[coded(statement), coded(second)]] : [];
  });
  return {
    of: "sample",
    codebook: coding.codebook,
    coders: [FIRST_CODER, coding.coder],
    texts: new Set(again.map(({ id }) => instrumentOf(id))).size,
    statements: pairs.length,
    skipped: again.filter((second) => "skip" in second).length,
    fields: fieldAgreements(pairs),
  };
}
