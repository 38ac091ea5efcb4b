import { readCode } from "../entries/codes.ts";
import { HIT_TYPES, type HitType } from "../entries/entry.ts";
import type { SearchIndex } from "../index/build-index.ts";
import type { Unit } from "../query/unit.ts";
import type { Candidate } from "./candidates.ts";
import type { Parted } from "./plan.ts";
import { hasTogether } from "./side-by-side.ts";

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
  /** Type and id, in the order of entries. */
  readonly name: string;
}

const POSITION = /^([01]) ([0-9]{1,15}) (.{1,230})$/u;

/** A candidate with its place. */
export interface Ranked extends Candidate {
  readonly steps: number;
}

/** A position as a string of printable ASCII, for cursors. */
export const writePosition = ({ complete, steps, name }: Position): string =>
  `${Number(complete)} ${steps} ${name}`;

/** The position that a string names; undefined for anything else. */
export function readPosition(text: string): Position | undefined {
  const [, complete, steps, name] = POSITION.exec(text) ?? [];
  return name === undefined ? undefined : { complete: complete === "1", steps: Number(steps), name };
}

/** Complete ones first, the best score first, then in the order of entries: by type and id. */
const inOrder = (a: Ranked, b: Ranked): number =>
  Number(b.complete) - Number(a.complete) || b.steps - a.steps || a.key - b.key;

const nameOf = (key: number, { entries }: SearchIndex): string => {
  const entry = entries[key];
  return entry ? `${HIT_TYPES.indexOf(entry.type)}${entry.id}` : "";
};

/** The position of a hit in an index. */
export const positionOf = ({ complete, steps, key }: Ranked, index: SearchIndex): Position => ({
  complete,
  steps,
  name: nameOf(key, index),
});

const isPlace = ({ alternatives }: Unit): boolean =>
  readCode(alternatives[0]?.terms[0] ?? "")?.kind === "place";

/** What words side by side add to a score, and words so common that nobody is asked to have them. */
function bonus({ key, match }: Candidate, { asked, common }: Parted, index: SearchIndex): number {
  const side = asked.filter(({ alternatives }) =>
    alternatives.some(
      ({ terms }) =>
        terms.length > 1 && terms.every((term) => term in match) && hasTogether(key, terms, index),
    ),
  ).length;
  const has = common.filter(({ alternatives }) =>
    alternatives.some(({ terms }) => hasTogether(key, terms, index)),
  ).length;
  return 1 + TOGETHER * (side / Math.max(1, asked.length)) + COMMON * has;
}

const scored = (one: Candidate, factor: number): Ranked => {
  const { key, match, complete } = one;
  const score = one.score * factor;
  return { key, match, complete, score, steps: Math.round(score * STEPS) };
};

/** Candidates in their order. The best are weighed again, which can only raise them. */
export function ranked(candidates: readonly Candidate[], parts: Parted, index: SearchIndex): Ranked[] {
  const placed = parts.asked.some(isPlace);
  const all = candidates
    .map((one) => {
      const type = index.entries[one.key]?.type ?? "statement";
      const likely = PRIOR[type] * (placed && type === "provision" ? PLACED : 1);
      return scored(one, likely * (one.complete || !isName(type) ? 1 : PARTIAL));
    })
    .sort(inOrder);
  const top = all.slice(0, LOOKED_AT).map((one) => scored(one, bonus(one, parts, index)));
  return [...top.sort(inOrder), ...all.slice(LOOKED_AT)];
}

function isBehind(one: Ranked, after: Position, index: SearchIndex): boolean {
  if (one.complete !== after.complete) return after.complete;
  return one.steps === after.steps ? nameOf(one.key, index) > after.name : one.steps < after.steps;
}

/** The candidates behind a position, which need not be there any more. */
export function behind(
  all: readonly Ranked[],
  after: Position | undefined,
  index: SearchIndex,
): readonly Ranked[] {
  if (after === undefined) return all;
  const start = all.findIndex((one) => isBehind(one, after, index));
  return start < 0 ? [] : all.slice(start);
}
