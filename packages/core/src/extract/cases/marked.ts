import type { ForceId, TextKind } from "../../model/index.ts";

/**
 * A text of our own invention with its statements marked: `[commit: We pledge to act]`. The marks are taken out before
 * it is extracted; what is outside them must give no statement.
 */
export interface MarkedCase {
  readonly text: string;
  /** The rule that the case stands for. */
  readonly reason: string;
  readonly kind?: TextKind;
}

interface Expected {
  readonly force: ForceId;
  readonly text: string;
}

const MARK = /\[([a-z]{3,12}): ([^[\]]{1,500})\]/gu;

/** Takes the marks out of a marked text. */
export function unmarked({ text }: MarkedCase): { text: string; expected: Expected[] } {
  const expected = [...text.matchAll(MARK)].map((match) => ({
    force: match[1] as ForceId,
    text: match[2] ?? "",
  }));
  return { text: text.replaceAll(MARK, "$2"), expected };
}
