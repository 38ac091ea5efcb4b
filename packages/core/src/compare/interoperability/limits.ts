import type { Side } from "../select.ts";
import model from "./weights.json" with { type: "json" };

/** What a reader has to know before using the measure. */
export interface Limit {
  readonly code:
    | "codings-not-texts"
    | "no-legal-judgement"
    | "alignment-errs"
    | "partly-coded"
    | "not-coded"
    | "filtered"
    | "few-statements"
    | "drafts"
    | "reported";
  readonly message: string;
}

const ALWAYS: readonly Limit[] = [
  {
    code: "codings-not-texts",
    message: "It compares codings and summaries in the register's own words, not the texts.",
  },
  {
    code: "no-legal-judgement",
    message:
      "It says how much two instruments say alike, not whether one can be applied together with the other.",
  },
  {
    code: "alignment-errs",
    message:
      "Alignments err: of unseen pairs taken to say the same, readers judged one in four otherwise, and of those that do, one in three was missed.",
  },
];

function limitsOfSide({ instrument, statements, filtered }: Side): Limit[] {
  const { id, coverage } = instrument;
  if (statements.length === 0 && filtered)
    return [
      { code: "filtered", message: `No statement of ${id} passes the filters; nothing can be measured.` },
    ];
  if (statements.length === 0)
    return [{ code: "not-coded", message: `No statement of ${id} is coded; nothing can be measured.` }];
  const drafts = statements.filter(({ provenance }) => provenance.review.status === "draft").length;
  const reported = statements.filter(({ reported: isReported }) => isReported).length;
  const found: (Limit | false)[] = [
    filtered && {
      code: "filtered",
      message: `Of ${id}, only ${statements.length} statements that pass the filters count.`,
    },
    coverage.extent === "part" && {
      code: "partly-coded",
      message: `${id} is coded in part; what it says elsewhere does not count.`,
    },
    statements.length < model.fewStatements && {
      code: "few-statements",
      message: `${id} has ${statements.length} statements; each of them moves the value much.`,
    },
    drafts > 0 && {
      code: "drafts",
      message: `${drafts} of ${statements.length} statements of ${id} are drafts that no editor has read against the text.`,
    },
    reported > 0 && { code: "reported", message: `Statements of ${id} are known from a report alone.` },
  ];
  return found.filter((limit) => limit !== false);
}

/** The limits of the measure between two sides. */
export const limitsOf = (sides: readonly Side[]): Limit[] => {
  const known = sides.flatMap(limitsOfSide);
  const codes = new Map(known.map((limit) => [limit.message, limit]));
  return [...ALWAYS, ...codes.values()];
};
