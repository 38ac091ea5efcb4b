import type { SentenceView } from "./sentence-view.ts";

/** Tokens that an attribution may have. */
export const LONGEST_ATTRIBUTION = 22;

const COMMAS = new Set([",", "،", "，"]);

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
  const { says, sources } = view.lexicon.attribution;
  for (let at = view.first + 1; at < view.last; at += 1) {
    if (!COMMAS.has(view.lower(at - 1)) || !says.longestAt(view.tokens, at, view.last)) continue;
    let last = at + 1;
    let source = false;
    while (last < view.last && !(source && view.isMark(last)) && last - at < LONGEST_ATTRIBUTION) {
      source ||= sources.longestAt(view.tokens, last, view.last) !== undefined;
      last += 1;
    }
    if (source) found.push({ first: at - 1, last });
  }
  return found;
}
