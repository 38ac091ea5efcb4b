import type { Document, DraftStatement, Extraction, Language, Segment, TextKind } from "../model/index.ts";
import { segment } from "../segment/index.ts";
import type { Marked, Reading } from "../text/index.ts";
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

/** What the extractor gives on its way: first the header with all provisions, then statements, provision by provision. */
export type ExtractionStep =
  | { readonly document: Document }
  | {
      readonly statements: readonly DraftStatement[];
      /** Where the text was read to, in UTF-16 code units; it never goes back. */
      readonly end: number;
    };

/**
 * Extracts step by step, so that a caller can show what is there, do other work between two provisions, or stop. The
 * steps together are what `extract` gives.
 *
 * @example for (const step of extractSteps(text)) if ("statements" in step) show(step.statements);
 */
export function* extractSteps(text: string, options: ExtractOptions = {}): Generator<ExtractionStep> {
  const { kind = "expression", gazetteer = NO_NAMES, published } = options;
  const language = languageOf(text, options.language);
  const segments = options.provisions ?? segment(text, { kind, language });
  const names = gazetteer.names(language);
  const document = documentOf({ text, language, kind, segments, names, published });
  yield { document };
  const grammar = grammarOf(language);
  const reported = kind === "report";
  const view: TextView = { text, reported, parties: document.parties, names, lexicon: grammar.lexicon };
  const refine = refiner(view);
  const { forms } = bookOf(grammar.lexicon, names);
  const finding = { text, grammar, forms, parties: partyNames(names), reported };
  let end = 0;
  for (const drafts of findDrafts(segments, finding)) {
    end = drafts.at(-1)?.segment.range[1] ?? end;
    yield { statements: withoutExamples(drafts).map(refine), end };
  }
}

/** An extraction of no text, to which steps are added. */
function gathered(steps: Iterable<ExtractionStep>): Extraction {
  let document: Document | undefined;
  const statements: DraftStatement[] = [];
  for (const step of steps) {
    if ("document" in step) document = step.document;
    else statements.push(...step.statements);
  }
  if (!document) throw new Error("an extraction begins with its document");
  return { document, statements };
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
  return gathered(extractSteps(text, options));
}

/** What a file marks goes before what the extractor tells from the words, and what the caller says before both. */
function withMarks(options: ExtractOptions, { language, provisions }: Marked): ExtractOptions {
  const segments = provisions?.map(({ locator, kind, num, range }) => ({ locator, kind, num, range }));
  return { ...(language && { language }), ...(segments && { provisions: segments }), ...options };
}

/** Steps of a reading; title and date that its file gives go before those in the words. */
export function* readingSteps(
  { text, marked }: Reading,
  options: ExtractOptions = {},
): Generator<ExtractionStep> {
  if (!marked) return yield* extractSteps(text, options);
  for (const step of extractSteps(text, withMarks(options, marked))) {
    if (!("document" in step)) yield step;
    else {
      const { title, date } = step.document;
      yield { document: { ...step.document, title: marked.title ?? title, date: marked.date ?? date } };
    }
  }
}

/**
 * Extracts from what a reader of files gives.
 *
 * @example extractReading(readHtml("<p>We affirm that people come first.")).statements.length // 1
 */
export function extractReading(reading: Reading, options: ExtractOptions = {}): Extraction {
  return gathered(readingSteps(reading, options));
}
