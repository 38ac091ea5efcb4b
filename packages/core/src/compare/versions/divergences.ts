import { extract } from "../../extract/index.ts";
import type { DraftStatement, ForceId, Language, Locator, Segment, Strength } from "../../model/index.ts";
import { groupBy } from "../group-by.ts";

/** A language version of an instrument's text. Provisions are told from the text itself where its file marks none. */
export interface ExpressionText {
  readonly language: Language;
  readonly text: string;
  readonly provisions?: readonly Segment[];
}

/** What the extractor reads in one language of a provision. */
export interface LanguageForce {
  readonly language: Language;
  /** Force of the first statement, which the leading verb decides; null where no statement was found. */
  readonly force: ForceId | null;
  readonly strength: Strength | null;
  /** Words that decide it. */
  readonly trigger: string | null;
  /** How sure the extractor is, 0 to 1. */
  readonly confidence: number | null;
  /** Forces of all statements of the provision, in order. */
  readonly forces: readonly ForceId[];
}

/** How language versions of a provision differ: in strength, in force of one strength, or in whether anything is said. */
export type DivergenceKind = "strength" | "force" | "absent";

/** A provision whose language versions diverge. */
export interface Divergence {
  readonly locator: Locator;
  readonly kind: DivergenceKind;
  readonly languages: readonly LanguageForce[];
  /** Strongest less weakest leading strength. */
  readonly gap: number;
  /** The least sure of the readings; a low one speaks for a fault of the extractor before one of the text. */
  readonly confidence: number;
}

/** Where the language versions of an instrument diverge in force. Everything is plain JSON. */
export interface Divergences {
  readonly languages: readonly Language[];
  /** Provisions that at least two languages, and half of them, have under one locator, and in which a statement was found. */
  readonly compared: number;
  readonly divergences: readonly Divergence[];
}

function readingOf(language: Language, text: string, statements: readonly DraftStatement[]): LanguageForce {
  const [first] = statements;
  return {
    language,
    force: first?.force ?? null,
    strength: first?.strength ?? null,
    trigger: first ? text.slice(...first.trigger.range) : null,
    confidence: first?.confidence ?? null,
    forces: statements.map(({ force }) => force),
  };
}

const WORD = /\p{L}/u;

/** Whether a provision has words of its own; where a file keeps numbers apart, some are a number alone. */
const hasWords = (text: string, { range }: Segment): boolean => WORD.test(text.slice(...range));

/** Whether a statement's verb stands before its provision: in the chapeau of the list that it is an item of. */
const goesOn = ({ range: [start] }: Segment, statement: DraftStatement | undefined): boolean =>
  statement !== undefined && statement.trigger.range[0] < start;

/**
 * What each provision of a language version says. An item of a list that only goes on with the verb of its chapeau says
 * nothing of its own: a divergence there is the chapeau's.
 */
function readingsOf(
  { language, text, provisions }: ExpressionText,
  sure: number,
): Map<Locator, LanguageForce> {
  const { document, statements } = extract(text, {
    language,
    kind: "expression",
    ...(provisions && { provisions }),
  });
  const said = groupBy(statements, ({ locator }) => locator);
  return new Map(
    document.provisions.flatMap((provision): [Locator, LanguageForce][] => {
      const statements = said.get(provision.locator) ?? [];
      if (!hasWords(text, provision) || goesOn(provision, statements[0])) return [];
      if (sure > 0 && (statements[0]?.confidence ?? 0) < sure) return [];
      return [[provision.locator, readingOf(language, text, statements)]];
    }),
  );
}

function kindOf(readings: readonly LanguageForce[]): DivergenceKind | undefined {
  const strengths = new Set(readings.map(({ strength }) => strength));
  strengths.delete(null);
  if (strengths.size > 1) return "strength";
  const forces = new Set(readings.map(({ force }) => force));
  if (forces.has(null)) return forces.size > 1 ? "absent" : undefined;
  return forces.size > 1 ? "force" : undefined;
}

function divergenceOf(locator: Locator, readings: readonly LanguageForce[]): Divergence[] {
  const kind = kindOf(readings);
  if (!kind) return [];
  const strengths = readings.flatMap(({ strength }) => (strength === null ? [] : [strength]));
  const confidence = Math.min(...readings.map((reading) => reading.confidence ?? 0));
  return [
    { locator, kind, languages: readings, gap: Math.max(...strengths) - Math.min(...strengths), confidence },
  ];
}

const WEIGHT: Readonly<Record<DivergenceKind, number>> = { strength: 2, force: 1, absent: 0 };

/**
 * Marks where language versions of a provision diverge in force: one language says what another only suggests. The extractor
 * reads each language by itself, and provisions are the same where their locators are. It errs in some provisions of each
 * language, so that a divergence is a place to look at, not a finding about the text; `confidence` tells how sure it was.
 *
 * @param options `sure`: readings of which the extractor is less sure are left out, as if that language had no such provision
 * @returns divergences, widest gap first, then in the order of the first version
 * @example divergences([{ language: "en", text: english }, { language: "fr", text: french }])
 */
export function divergences(
  expressions: readonly ExpressionText[],
  { sure = 0 }: { readonly sure?: number } = {},
): Divergences {
  const readings = expressions.map((expression) => readingsOf(expression, sure));
  const locators = new Set(readings.flatMap((byLocator) => [...byLocator.keys()]));
  const rows = [...locators].flatMap((locator) => {
    const row = readings.flatMap((byLocator) => byLocator.get(locator) ?? []);
    return row.length >= Math.max(2, expressions.length / 2) && row.some(({ force }) => force !== null)
      ? [{ locator, row }]
      : [];
  });
  const found = rows.flatMap(({ locator, row }) => divergenceOf(locator, row));
  return {
    languages: expressions.map(({ language }) => language),
    compared: rows.length,
    divergences: found.sort((a, b) => WEIGHT[b.kind] - WEIGHT[a.kind] || b.gap - a.gap),
  };
}
