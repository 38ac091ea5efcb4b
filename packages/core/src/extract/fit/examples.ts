import type { ForceId, Language } from "../../model/index.ts";
import { segment } from "../../segment/index.ts";
import type { Draft } from "../draft.ts";
import { findDrafts } from "../find/drafts.ts";
import type { Grammar } from "../find/grammar.ts";
import { grammarOf } from "../find/grammars.ts";
import { CONTEXT_REACH } from "../find/phrases/contexts.ts";
import { hitAt } from "../find/phrases/hits.ts";
import { SentenceView } from "../find/sentence-view.ts";
import { NO_NAMES, type PartyNames, partyNames } from "../gazetteer.ts";
import type { PhraseLexicon } from "../lexicon/phrase-lexicon.ts";
import { bookOf } from "../refine/book.ts";
import type { Example } from "./logistic.ts";

/** A provision with the force of its first statement. */
export interface KnownForce {
  readonly text: string;
  readonly force: ForceId;
  /** The text that it belongs to; what is learnt is tried on other texts. */
  readonly group: string;
}

export interface CarrierExample extends Example {
  /** Words of the entry that the carrier is found by. */
  readonly carrier: string;
  readonly group: string;
}

const LETTER = /\p{L}/u;

/** Words and pairs of words behind the carrier of a draft, as its context weighs them. */
function contextOf({ tokens, carrier }: Draft): string[] {
  const end = Math.min(tokens.length, carrier[1] + CONTEXT_REACH);
  const found = new Set<string>();
  for (let at = carrier[1]; at < end; at += 1) {
    const word = tokens[at]?.lower ?? "";
    const next = at + 1 < end ? (tokens[at + 1]?.lower ?? "") : "";
    if (!LETTER.test(word)) continue;
    found.add(word);
    if (LETTER.test(next)) found.add(`${word} ${next}`);
  }
  return [...found];
}

/** The entry that a draft's force comes from; none where words that the entry asks for decide it already. */
function openEntry(
  { tokens, carrier }: Draft,
  { lexicon }: Grammar,
  parties: PartyNames,
): string | undefined {
  const view = new SentenceView(tokens, { first: 0, last: tokens.length }, lexicon, parties);
  const entry = hitAt(view, lexicon as PhraseLexicon, carrier[0])?.entry;
  if (!entry || entry.near) return undefined;
  return entry.words.map(({ text, starred }) => (starred ? `${text}*` : text)).join(" ");
}

/** The carrier that opens a provision, with its context, as an example of the force that it has there. */
export function exampleOf(
  { text, force, group }: KnownForce,
  language: Language,
): CarrierExample | undefined {
  const grammar = grammarOf(language);
  const names = NO_NAMES.names(language);
  const { forms } = bookOf(grammar.lexicon, names);
  const parties = partyNames(names);
  const finding = { text, grammar, forms, parties, reported: false };
  for (const drafts of findDrafts(segment(text, { language }), finding)) {
    const draft = drafts[0];
    if (!draft) continue;
    const carries = draft.form === "stance" || draft.form === "participle";
    const carrier = carries ? openEntry(draft, grammar, parties) : undefined;
    return carrier === undefined ? undefined : { features: contextOf(draft), label: force, carrier, group };
  }
  return undefined;
}
