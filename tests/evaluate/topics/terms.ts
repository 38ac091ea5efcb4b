import type { Example } from "./examples.ts";

const ENDINGS =
  "isations izations isation ization ations ation ments ment ities ity ically ical ies ing ions ion ive ers er ed es s ly al e y".split(
    " ",
  );
const SHORTEST_STEM = 5;
const WORD = /^[a-z][a-z'-]+$/u;
/** Words that neither begin nor end a term. */
const EMPTY = new Set(
  "the a an of and or to in for on by with as at from that which this these those its their our his her is are be been being was were has have had not all any other such it we they he she including include includes into through towards toward between among within under over also more most both each should shall must may can will would could so than but if while where when who whom whose what how".split(
    " ",
  ),
);
const LONGEST = 2;
/** Instruments in which a term occurs at the least, so that it belongs to the field and to no text. */
const LEAST_INSTRUMENTS = 3;

/** Share of the clauses in which a term may occur; what stands everywhere tells nothing and costs time. */
const MOST_SHARE = 0.02;

/** A word without its ending, with a star; short words whole. */
function stemOf(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  if (ending) return `${word.slice(0, -ending.length)}*`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? `${word.slice(0, -1)}*` : word;
}

function runsOf(words: readonly string[], length: number): string[] {
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + length);
    const ends = [run[0] ?? "", run.at(-1) ?? ""];
    const fits =
      run.length === length && run.every((word) => WORD.test(word)) && !ends.some((word) => EMPTY.has(word));
    return fits ? [run.map((word) => (EMPTY.has(word) ? word : stemOf(word))).join(" ")] : [];
  });
}

/** Words and pairs of words that occur in several instruments. */
export function candidateTerms(examples: readonly Example[]): string[] {
  const instruments = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { instrument, draft } of examples) {
    const words = draft.tokens.slice(draft.first, draft.last).map(({ lower }) => lower);
    for (let length = 1; length <= LONGEST; length += 1)
      for (const term of new Set(runsOf(words, length))) {
        counts.set(term, (counts.get(term) ?? 0) + 1);
        const known = instruments.get(term) ?? new Set();
        instruments.set(term, known.add(instrument));
      }
  }
  const most = MOST_SHARE * examples.length;
  return [...instruments]
    .filter(([term, names]) => names.size >= LEAST_INSTRUMENTS && (counts.get(term) ?? 0) <= most)
    .map(([term]) => term);
}
