/** A piece of a text, found or not. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
  /** Where it begins. */
  readonly start: number;
}

/**
 * Cuts a text at the ranges of what was found, which are in order and apart.
 *
 * @example piecesOf("data protection", [[0, 4]]) // "data" found, " protection" not
 */
export function piecesOf(text: string, ranges: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    pieces.push(
      { text: text.slice(at, start), found: false, start: at },
      { text: text.slice(start, end), found: true, start },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at), found: false, start: at });
  return pieces.filter((piece) => piece.text !== "");
}
