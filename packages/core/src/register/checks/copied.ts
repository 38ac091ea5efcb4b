import type { Issue, Statement } from "../../model/index.ts";
import type { Located } from "../list.ts";
import { issueAt } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

/** So many words in a row, or so many ideographs, are a sentence's own and no longer anybody's. */
const WORDS = 10;
const IDEOGRAPHS = 16;

const IDEOGRAPH = /^\p{Script=Han}/u;
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** Every run of words of the length that counts, without punctuation and case. */
function* runsOf(text: string): Generator<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  for (const [index, word] of words.entries()) {
    const size = IDEOGRAPH.test(word) ? IDEOGRAPHS : WORDS;
    if (index + size <= words.length) yield words.slice(index, index + size).join(" ");
  }
}

function findings(known: ReadonlySet<string>, { value, place }: Located<Statement>): Issue[] {
  return Object.entries(value.summary).flatMap(([language, words = ""]) => {
    const copied = [...runsOf(words)].find((run) => known.has(run));
    if (copied === undefined) return [];
    const tip = "Say it in your own words: the register holds no sentence of a text.";
    return [
      issueAt(place("summary", language), "copied-words", `${value.id} repeats the text: "${copied}"`, tip),
    ];
  });
}

function copiedIn({ present, statements }: RecordView): Issue[] {
  if (present.length === 0) return [];
  const known = new Set<string>();
  for (const { content } of present) for (const run of runsOf(content)) known.add(run);
  return statements.items.flatMap((statement) => findings(known, statement));
}

export const copied: Check = {
  name: "copied",
  description: "Where a text is present, no summary repeats ten words of it in a row, or sixteen ideographs.",
  scope: "instrument",
  severity: "error",
  excusable: true,
  needs: "texts",
  check: copiedIn,
};
