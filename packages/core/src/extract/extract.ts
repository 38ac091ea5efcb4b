import type { DraftStatement, Extraction, Language, Segment, TextKind } from "../model/index.ts";
import { segment } from "../segment/index.ts";
import type { TextView } from "./draft.ts";
import { findDrafts } from "./find/drafts.ts";
import { grammarOf } from "./find/grammars.ts";
import { type Gazetteer, NO_NAMES, partyNames } from "./gazetteer.ts";
import { documentOf } from "./header/document.ts";
import { languageOf } from "./language.ts";
import { bookOf } from "./refine/book.ts";
import { withoutExamples } from "./refine/examples.ts";
import { refiner } from "./refine/refine.ts";

export interface ExtractOptions {
  /** Language of the text; told from the text itself where absent, or where the text has none of its letters. */
  readonly language?: Language;
  /** Whether the text is the instrument's own (the default) or a report about it. */
  readonly kind?: TextKind;
  /** Day a report was published, as `YYYY-MM-DD`; settles the weekdays that it names. */
  readonly published?: string;
  /** Provisions that the text's file marks, in order, covering the text; told from the text itself where absent. */
  readonly provisions?: readonly Segment[];
  /** Names to know; without them nobody is named. */
  readonly gazetteer?: Gazetteer;
}

/**
 * Drafts the statements of a text under the codebook: finders look for carriers of a stance, refiners say who speaks, to
 * whom, about what. Every range and trigger is exact, in UTF-16 code units of `text`. The same input gives the same output.
 *
 * Any string is accepted. The six languages of the United Nations are coded: English by its syntax, the others by phrases and
 * their places.
 *
 * @example
 * extract("We affirm that people come first.").statements[0]?.force // "affirm"
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const { kind = "expression", gazetteer = NO_NAMES, published } = options;
  const language = languageOf(text, options.language);
  const segments = options.provisions ?? segment(text, { kind, language });
  const names = gazetteer.names(language);
  const document = documentOf({ text, language, kind, segments, names, published });
  const grammar = grammarOf(language);
  const reported = kind === "report";
  const view: TextView = { text, reported, parties: document.parties, names, lexicon: grammar.lexicon };
  const refine = refiner(view);
  const statements: DraftStatement[] = [];
  const { forms } = bookOf(grammar.lexicon, names);
  const finding = { text, grammar, forms, parties: partyNames(names), reported };
  for (const drafts of findDrafts(segments, finding)) {
    for (const draft of withoutExamples(drafts)) statements.push(refine(draft));
  }
  return { document, statements };
}
