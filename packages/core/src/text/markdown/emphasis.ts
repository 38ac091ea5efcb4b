import type { InlineToken } from "./tokens.ts";

const SPACE = /^$|\s/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** A run of marks that waits for a partner. */
interface Waiting {
  readonly index: number;
  left: number;
}

/** Whether a run of marks can open and can close emphasis, by what stands on its two sides (CommonMark 0.31, 6.2). */
function sides(source: string, { start, end }: InlineToken): { opens: boolean; closes: boolean } {
  const before = source.slice(Math.max(0, start - 1), start);
  const after = source.slice(end, end + 1);
  const blank = { before: SPACE.test(before), after: SPACE.test(after) };
  const point = { before: PUNCTUATION.test(before), after: PUNCTUATION.test(after) };
  const left = !blank.after && (!point.after || blank.before || point.before);
  const right = !blank.before && (!point.before || blank.after || point.after);
  if (source[start] === "*") return { opens: left, closes: right };
  return { opens: left && (!right || point.before), closes: right && (!left || point.after) };
}

/** Pairs a closing run with those that wait, the nearest first; tells how many of its marks find no partner. */
function pair(closing: Waiting, waiting: Waiting[], cut: Map<number, number>): void {
  for (let last = waiting.at(-1); closing.left > 0 && last; last = waiting.at(-1)) {
    const paired = Math.min(closing.left, last.left);
    for (const run of [closing, last]) {
      run.left -= paired;
      cut.set(run.index, (cut.get(run.index) ?? 0) + paired);
    }
    if (last.left === 0) waiting.pop();
  }
}

/** How many marks of each token are emphasis, by the token's index; what finds no partner is a word. */
export function emphasisOf(source: string, tokens: readonly InlineToken[]): Map<number, number> {
  const cut = new Map<number, number>();
  const waiting: Readonly<Record<string, Waiting[]>> = { "*": [], _: [] };
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "marks") continue;
    const alike = waiting[source[token.start] ?? ""] ?? [];
    const run: Waiting = { index, left: token.end - token.start };
    const { opens, closes } = sides(source, token);
    if (closes) pair(run, alike, cut);
    if (opens && run.left > 0) alike.push(run);
  }
  return cut;
}
