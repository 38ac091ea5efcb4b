import {
  type DraftStatement,
  type Extraction,
  type Language,
  strengthOf,
  type TextKind,
} from "../model/index.ts";
import { segment } from "../segment/index.ts";
import { sha256Hex } from "../text/index.ts";
import { documentOf } from "./document.ts";
import type { Draft, Refiner, TextView } from "./draft.ts";
import { findDrafts } from "./find/drafts.ts";
import { type Gazetteer, NO_NAMES } from "./gazetteer.ts";
import { detectLanguage } from "./language.ts";
import { ENGLISH } from "./lexicon.ts";
import { actors } from "./refine/actors.ts";
import { beneficiaries } from "./refine/beneficiaries.ts";
import { confidence } from "./refine/confidence.ts";
import { deadline } from "./refine/deadline.ts";
import { examples } from "./refine/examples.ts";
import { qualifiers } from "./refine/qualifiers.ts";
import { references } from "./refine/references.ts";
import { speakers } from "./refine/speakers.ts";
import { topics } from "./refine/topics.ts";

export interface ExtractOptions {
  /** Language of the text; told from the text itself where absent. */
  readonly language?: Language;
  /** Whether the text is the instrument's own (the default) or a report about it. */
  readonly kind?: TextKind;
  /** Day a report was published, as `YYYY-MM-DD`; settles the weekdays that it names. */
  readonly published?: string;
  /** Names to know; without them nobody is named. */
  readonly gazetteer?: Gazetteer;
}

/**
 * Refiners, in order: examples go first, so that nothing is worked out for them; beneficiaries need the actors; confidence
 * weighs what the others found.
 */
const REFINERS: readonly Refiner[] = [
  examples,
  speakers,
  actors,
  beneficiaries,
  topics,
  qualifiers,
  references,
  deadline,
  confidence,
];

const ID_LENGTH = 12;

function statementOf(draft: Draft, text: string, digest: string, reported: boolean): DraftStatement {
  return {
    id: sha256Hex(JSON.stringify([digest, ...draft.range])).slice(0, ID_LENGTH),
    locator: draft.segment.locator,
    range: draft.range,
    trigger: { range: draft.trigger, text: text.slice(...draft.trigger) },
    force: draft.force,
    strength: strengthOf(draft.force),
    speakers: [...draft.speakers],
    actors: [...draft.actors],
    beneficiaries: [...draft.beneficiaries],
    topics: [...draft.topics],
    qualifiers: draft.qualifiers,
    references: draft.references,
    deadline: draft.deadline,
    reported,
    inherited: draft.inherited,
    confidence: draft.confidence,
    rule: draft.rules.join(">"),
  };
}

/**
 * Drafts the statements of a text under the codebook: finders look for carriers of a stance, refiners say who speaks, to
 * whom, about what. Every range and trigger is exact, in UTF-16 code units of `text`. The same input gives the same output.
 *
 * Any string is accepted. Only English is coded yet; for the other UN languages the provisions are given, no statement.
 *
 * @example
 * extract("We affirm that people come first.").statements[0]?.force // "affirm"
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const { kind = "expression", language = detectLanguage(text), gazetteer = NO_NAMES, published } = options;
  const segments = segment(text, { kind });
  const document = documentOf({ text, language, kind, segments, gazetteer, published });
  if (language !== "en") return { document, statements: [] };
  const reported = kind === "report";
  const view: TextView = { text, reported, parties: document.parties, gazetteer };
  const found: readonly Draft[] = findDrafts(text, segments, ENGLISH, gazetteer, reported);
  const drafts = REFINERS.reduce((list, refiner) => refiner.refine(list, view), found);
  const digest = sha256Hex(text);
  return { document, statements: drafts.map((draft) => statementOf(draft, text, digest, reported)) };
}
