import type { DraftStatement } from "@concordance/core";

/** A piece of a text: inside a statement, or between two. */
export interface Piece {
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
  /** Place of the statement among all. */
  readonly at?: number;
}

/**
 * Cuts a text where statements begin and end; the pieces together are the text. Of statements that overlap, the later one
 * has only what the earlier one left.
 *
 * @example piecesOf("We agree. Yes.", [{ range: [0, 8] }]) // [{ start: 0, text: "We agree", at: 0 }, { start: 8, text: ". Yes." }]
 */
export function piecesOf(text: string, statements: readonly Pick<DraftStatement, "range">[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const add = (end: number, at?: number) => {
    if (end <= done) return;
    pieces.push({ start: done, text: text.slice(done, end), ...(at !== undefined && { at }) });
    done = end;
  };
  const placed = statements.map(({ range }, at) => ({ range, at }));
  for (const { range, at } of placed.sort((one, other) => one.range[0] - other.range[0])) {
    add(range[0]);
    add(range[1], at);
  }
  add(text.length);
  return pieces;
}
