import type { Language } from "../../model/index.ts";
import type { Entry, HitType } from "../entries/entry.ts";
import type { SearchIndex } from "../index/build-index.ts";
import type { Unit } from "../query/unit.ts";
import type { Candidate } from "./candidates.ts";
import { type Reason, reasonsOf } from "./reasons.ts";
import { type ShownText, shownText } from "./shown-text.ts";

/** Something of the register that a query found. */
export interface Hit {
  readonly type: HitType;
  readonly id: string;
  readonly title: ShownText;
  readonly summary: ShownText | null;
  readonly instrument: string | null;
  readonly locator: string | null;
  readonly force: string | null;
  readonly topics: readonly string[];
  /** Who speaks in a statement; nobody in anything else. */
  readonly speakers: readonly string[];
  /** Whether it has everything that was asked for. */
  readonly complete: boolean;
  readonly score: number;
  readonly why: readonly Reason[];
}

const STEPS = 1e4;

/** A hit as it is given out: its texts in the language of the query where it has them, else in English. */
export function hitOf(
  entry: Entry,
  candidate: Candidate,
  units: readonly Unit[],
  language: Language,
  index: SearchIndex,
): Hit {
  const terms = new Set(Object.keys(candidate.match));
  const title = shownText(entry.title, language, terms, index.vocabulary);
  return {
    type: entry.type,
    id: entry.id,
    title: title ?? { text: entry.id, language: "en", highlights: [] },
    summary: shownText(entry.summary, language, terms, index.vocabulary),
    instrument: entry.instrument ?? null,
    locator: entry.locator ?? null,
    force: entry.force ?? null,
    topics: entry.topics,
    speakers: entry.type === "statement" ? (entry.values.party ?? []) : [],
    complete: candidate.complete,
    score: Math.round(candidate.score * STEPS) / STEPS,
    why: reasonsOf(entry, candidate, units, index),
  };
}
