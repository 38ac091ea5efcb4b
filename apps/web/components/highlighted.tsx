import { piecesOf } from "../lib/highlights.ts";

/** A text with what was found in it marked; it is text throughout, never markup. */
export const Highlighted = ({
  text,
  highlights,
}: {
  text: string;
  highlights: readonly (readonly [number, number])[];
}) =>
  piecesOf(text, highlights).map(({ text: piece, found, start }) =>
    found ? <mark key={start}>{piece}</mark> : piece,
  );
