import { type Box, middleOf } from "./middle.ts";

/** For each element of both sequences, whether it has a counterpart in the other. */
export interface Kept {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
}

/** Most edits that are looked for from either end; beyond, the rest counts as replaced. It bounds the time by length × this. */
const MAX_STEPS = 500;

const numbered = (lists: readonly (readonly string[])[]): Int32Array[] => {
  const numbers = new Map<string, number>();
  return lists.map((list) =>
    Int32Array.from(list, (word) => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      return known;
    }),
  );
};

/**
 * A shortest way to turn one sequence into another, by what is kept. Memory grows with the length of the sequences. Where
 * they differ by more than a thousand edits, some of what could be kept may count as replaced.
 *
 * @example keptOf(["one", "two"], ["two"]).a // Uint8Array [0, 1]
 */
export function keptOf(before: readonly string[], after: readonly string[]): Kept {
  const [a = new Int32Array(), b = new Int32Array()] = numbered([before, after]);
  const kept = { a: new Uint8Array(a.length), b: new Uint8Array(b.length) };
  const open: Box[] = [{ aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }];
  for (let box = open.pop(); box; box = open.pop()) {
    const inner = withoutEnds(a, b, box, kept);
    if (inner.aStart === inner.aEnd || inner.bStart === inner.bEnd) continue;
    const middle = middleOf(a, b, inner, MAX_STEPS);
    if (!middle) continue;
    open.push({ ...inner, aEnd: middle.a, bEnd: middle.b }, { ...inner, aStart: middle.a, bStart: middle.b });
  }
  return kept;
}

/** Marks equal beginnings and ends as kept, and gives what is between. */
function withoutEnds(a: Int32Array, b: Int32Array, box: Box, kept: Kept): Box {
  let { aStart, aEnd, bStart, bEnd } = box;
  while (aStart < aEnd && bStart < bEnd && a[aStart] === b[bStart]) {
    kept.a[aStart++] = 1;
    kept.b[bStart++] = 1;
  }
  while (aStart < aEnd && bStart < bEnd && a[aEnd - 1] === b[bEnd - 1]) {
    kept.a[--aEnd] = 1;
    kept.b[--bEnd] = 1;
  }
  return { aStart, aEnd, bStart, bEnd };
}
