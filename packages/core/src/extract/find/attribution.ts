import type { SentenceView } from "./sentence-view.ts";

const SAYS = new Set(["said", "says", "read", "reads", "according", "added", "noted"]);
const SOURCES = new Set(
  "statement declaration communique text document sides leaders ministers officials report release joint resolution".split(
    " ",
  ),
);
/** Tokens that an attribution may have. */
export const LONGEST_ATTRIBUTION = 22;

/** Tokens of an attribution, end exclusive: who says so, not what they say. */
export interface Attribution {
  readonly first: number;
  readonly last: number;
}

/**
 * Attributions of a report's sentence (`…, said the joint statement issued by both, …`): from the comma before the
 * verb of saying to the next comma, or to the end of the sentence.
 */
export function attributionsOf(view: SentenceView): Attribution[] {
  const found: Attribution[] = [];
  for (let at = view.first + 1; at < view.last; at += 1) {
    if (view.lower(at - 1) !== "," || !SAYS.has(view.lower(at))) continue;
    let last = at + 1;
    let source = false;
    while (last < view.last && !(source && view.isMark(last)) && last - at < LONGEST_ATTRIBUTION) {
      source ||= SOURCES.has(view.lower(last));
      last += 1;
    }
    if (source) found.push({ first: at - 1, last });
  }
  return found;
}
