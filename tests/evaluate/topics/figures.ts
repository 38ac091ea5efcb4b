import type { TopicId } from "../../../packages/core/src/model/index.ts";

/** Topics that a coder and the extractor give to the same clause. */
export type Compared = readonly [coded: readonly TopicId[], found: readonly TopicId[]];

/** Shares from 0 to 1 over all clauses: of topics (micro-averaged), and of clauses whose main topic is the same. */
export interface Figures {
  readonly clauses: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly main: number;
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000;

export function figuresOf(compared: readonly Compared[]): Figures {
  const [coded, found, common, main] = compared.reduce(
    ([a, b, c, d], [left, right]) => [
      a + left.length,
      b + right.length,
      c + left.filter((topic) => right.includes(topic)).length,
      d + (left[0] === right[0] ? 1 : 0),
    ],
    [0, 0, 0, 0],
  );
  return {
    clauses: compared.length,
    precision: share(common, found),
    recall: share(common, coded),
    f1: share(2 * common, coded + found),
    main: share(main, compared.length),
  };
}
