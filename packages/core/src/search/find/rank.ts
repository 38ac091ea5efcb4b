import { readCode } from "../entries/codes.ts";
import { HIT_TYPES, type HitType } from "../entries/entry.ts";
import type { SearchIndex } from "../index/build-index.ts";
import type { Unit } from "../query/unit.ts";
import type { Candidate } from "./candidates.ts";
import type { Parted } from "./plan.ts";
import { hasTogether } from "./words-of-entry.ts";

/** Places at the top that are looked at again, word by word. */
const LOOKED_AT = 200;
/** What words side by side, and common words, add to a score. */
const TOGETHER = 0.7;
const COMMON = 0.1;
/** How likely each kind of entry is what somebody looks for. */
const PRIOR: Readonly<Record<HitType, number>> = {
  instrument: 1.2,
  statement: 1,
  provision: 0.5,
  party: 1,
  topic: 0.8,
};
/** A party or topic that has only a part of what was asked for is seldom meant. */
const PARTIAL = 0.3;
const isName = (type: HitType): boolean => type === "party" || type === "topic";
/** A place asks for a provision first. */
const PLACED = 4;
/** Scores are compared in ten-thousandths, so that every runtime has the same order. */
const STEPS = 1e4;

/** A place in the order of hits. It does not depend on other hits, which may come and go. */
export interface Position {
  readonly complete: boolean;
  readonly steps: number;
  readonly name: string;
}

const POSITION = /^([01]) ([0-9]{1,15}) (.{1,230})$/u;

/** A candidate with its place. */
export type Ranked = Candidate & Position;

const inOrder = (a: Position, b: Position): number =>
  Number(b.complete) - Number(a.complete) ||
  b.steps - a.steps ||
  (a.name < b.name ? -1 : Number(a.name > b.name));

/** A position as a string of printable ASCII, for cursors. */
export const writePosition = ({ complete, steps, name }: Position): string =>
  `${Number(complete)} ${steps} ${name}`;

/** The position that a string names; undefined for anything else. */
export function readPosition(text: string): Position | undefined {
  const [, complete, steps, name] = POSITION.exec(text) ?? [];
  return name === undefined ? undefined : { complete: complete === "1", steps: Number(steps), name };
}

const isPlace = ({ alternatives }: Unit): boolean =>
  readCode(alternatives[0]?.terms[0] ?? "")?.kind === "place";

/** What words side by side add to a score, and words so common that nobody is asked to have them. */
function bonus({ key, match }: Candidate, { asked, common }: Parted, { entries }: SearchIndex): number {
  const entry = entries[key];
  if (!entry) return 1;
  const side = asked.filter(({ alternatives }) =>
    alternatives.some(
      ({ terms }) => terms.length > 1 && terms.every((term) => term in match) && hasTogether(entry, terms),
    ),
  ).length;
  const has = common.filter(({ alternatives }) =>
    alternatives.some(({ terms }) => hasTogether(entry, terms)),
  ).length;
  return 1 + TOGETHER * (side / Math.max(1, asked.length)) + COMMON * has;
}

/** Candidates in their order: complete ones first, the best score first, then by type and id. */
export function ranked(candidates: readonly Candidate[], parts: Parted, index: SearchIndex): Ranked[] {
  const placed = parts.asked.some(isPlace);
  const place = (one: Candidate, score: number): Ranked => {
    const { type, id } = index.entries[one.key] ?? { type: "statement", id: "" };
    const steps = Math.round(score * STEPS);
    const { key, complete, match } = one;
    return { key, complete, match, score, steps, name: `${HIT_TYPES.indexOf(type)}${id}` };
  };
  const all = candidates
    .map((one) => {
      const type = index.entries[one.key]?.type ?? "statement";
      const likely = PRIOR[type] * (placed && type === "provision" ? PLACED : 1);
      return place(one, one.score * likely * (one.complete || !isName(type) ? 1 : PARTIAL));
    })
    .sort(inOrder);
  const top = all.slice(0, LOOKED_AT).map((one) => place(one, one.score * bonus(one, parts, index)));
  return [...top.sort(inOrder), ...all.slice(LOOKED_AT)];
}

/** The candidates behind a position, which need not be there any more. */
export function behind(all: readonly Ranked[], after: Position | undefined): readonly Ranked[] {
  if (after === undefined) return all;
  const start = all.findIndex((one) => inOrder(one, after) > 0);
  return start < 0 ? [] : all.slice(start);
}
