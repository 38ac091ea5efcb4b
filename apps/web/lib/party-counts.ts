import type { PartyItem } from "@concordance/client";
import type { Edition } from "./edition.ts";

type Numbers = PartyItem["counts"]["acts"];

/** Numbers of one thing in words: its own first, then through groups; what there is none of is left out, but for its own. */
function inWords(
  { messages: { counts, punctuation } }: Edition,
  { direct, through, possible }: Numbers,
  own: (n: number) => string,
): string {
  const more = [
    ...(through > 0 ? [counts.throughGroups(through)] : []),
    ...(possible > 0 ? [counts.possibly(possible)] : []),
  ];
  return [own(direct), ...more].join(punctuation.comma);
}

const isNone = ({ direct, through, possible }: Numbers): boolean => direct + through + possible === 0;

/**
 * What the register holds of a party, in words, direct and through groups apart. Statements are left out where it has none.
 *
 * @example partyCounts(edition, counts) // ["26 direct acts, 25 through groups", "74 direct statements"]
 */
export const partyCounts = (edition: Edition, { acts, statements }: PartyItem["counts"]): string[] => [
  inWords(edition, acts, edition.messages.counts.directActs),
  ...(isNone(statements) ? [] : [inWords(edition, statements, edition.messages.counts.directStatements)]),
];
