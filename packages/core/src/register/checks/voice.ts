import type { Issue, Statement } from "../../model/index.ts";
import type { Located } from "../list.ts";
import { issueAt } from "../place.ts";
import type { Check } from "./check.ts";

const TIP =
  'Write one sentence in the present tense, its speaker first: "Both States pledge …" (codebook, section 4).';

interface Fault {
  readonly code: string;
  readonly says: string;
  readonly faulty: (summary: string) => boolean;
}

/** An English sentence of ours begins with who speaks: a name, or an article before one. */
const SPEAKER = /^(?:\p{Lu}|\d)/u;
const NO_SPEAKER =
  /^(?:We|Our|I|It|They|He|She|You|This|That|These|Those|There|To|In|On|At|By|For|With|As|When|If|Should|Must|Shall|\p{Lu}\p{L}{2,}ing)\s/u;
/** A modal or past form that follows the first words; a verb in the present before it would have ended them. */
const PAST_OR_FUTURE = /^(?:[\p{L}'’-]+\s){1,3}(?:will|would|shall|was|were|had|did)\s/u;
const REGULAR_PAST = /^(?:The\s)?[\p{L}'’-]+\s(?!need|proceed|exceed|succeed|feed)\p{Ll}{3,}ed\s(?!\p{Lu})/u;
const TWO_SENTENCES = /\p{Ll}{3,}[.!?]\s+\p{Lu}/u;

const FAULTS: readonly Fault[] = [
  {
    code: "speaker-first",
    says: "does not begin with its speaker",
    faulty: (summary) => !SPEAKER.test(summary) || NO_SPEAKER.test(summary),
  },
  {
    code: "present-tense",
    says: "is not in the present tense",
    faulty: (summary) => PAST_OR_FUTURE.test(summary) || REGULAR_PAST.test(summary),
  },
  { code: "one-sentence", says: "has more than one sentence", faulty: (text) => TWO_SENTENCES.test(text) },
];

function findings({ value: { id, summary }, place }: Located<Statement>): Issue[] {
  return FAULTS.filter(({ faulty }) => faulty(summary.en)).map(({ code, says }) =>
    issueAt(place("summary", "en"), code, `the summary of ${id} ${says}`, TIP),
  );
}

export const voice: Check = {
  name: "voice",
  description:
    "A summary is one sentence in the present tense that begins with its speaker, as far as words tell.",
  scope: "instrument",
  severity: "warning",
  excusable: true,
  check: ({ statements }) => statements.items.flatMap(findings),
};
