import { type DraftStatement, type ExtractOptions, sha256Hex } from "@concordance/core";
import type { CodedText } from "../gold/coded-texts.ts";
import { PARTS } from "../gold/division.ts";
import { type Pair, pairsOf, type Scored } from "./pairs.ts";
import { Reliability } from "./reliability.ts";
import { figuresOf, sumOf, type Tally, tallyOf } from "./score.ts";
import type { Case, Unit } from "./unit.ts";

/** Drafts the statements of a text: what is measured. */
export type Extractor = (text: string, options: ExtractOptions) => readonly DraftStatement[];

type ScoredDraft = Scored & { readonly confidence: number };

interface Measured {
  readonly text: CodedText;
  readonly tally: Tally;
  readonly reliability: Reliability;
  readonly cases: readonly Case[];
}

const scored = (draft: DraftStatement): ScoredDraft => ({
  ...draft,
  references: draft.references.map(({ text }) => text),
});

const rightOf = ([gold, found]: Pair): boolean => gold.force === found.force;

function casesOf(gold: readonly Scored[], pairs: readonly Pair[]): Case[] {
  const partners = new Map(pairs);
  return gold.map((statement) => {
    const found = partners.get(statement);
    const state = !found ? "missed" : found.force === statement.force ? "right" : "wrong-force";
    return { locator: statement.locator ?? "", range: statement.range, state };
  });
}

function reliabilityOf(found: readonly ScoredDraft[], pairs: readonly Pair<ScoredDraft>[]): Reliability {
  const reliability = new Reliability();
  const right = new Set(pairs.filter(rightOf).map(([, draft]) => draft));
  for (const draft of found) reliability.add(draft.confidence, right.has(draft));
  return reliability;
}

function measure(text: CodedText, extractor: Extractor): Measured {
  const { language, kind, statements } = text;
  const found = extractor(text.text, { kind, ...(language && { language }) }).map(scored);
  const pairs = pairsOf(statements, found);
  return {
    text,
    tally: tallyOf(statements, found),
    reliability: reliabilityOf(found, pairs),
    cases: casesOf(statements, pairs),
  };
}

function unitOf(kind: Unit["kind"], label: string, gold: string, tally: Tally): Unit {
  const { gold: coded, found, common: matched } = tally.statements;
  const counts = { gold: coded, found, matched };
  return { kind, label, gold, counts, figures: figuresOf(tally), forces: tally.forces };
}

/** Several texts as one: their statements are counted together, so that a long text weighs more than a short one. */
function together(label: string, measured: readonly Measured[]): Unit[] {
  if (measured.length === 0) return [];
  const reliability = new Reliability();
  for (const one of measured) reliability.merge(one.reliability);
  const gold = sha256Hex(measured.map(({ text }) => text.digest).join());
  const tally = sumOf(measured.map((one) => one.tally));
  const unit = unitOf("part", label, gold, tally);
  const figures = { ...unit.figures, calibrationError: reliability.error() };
  return [{ ...unit, figures, reliability }];
}

/** Measures coded texts: each alone, each part of the division, and all. */
export function measureTexts(texts: readonly CodedText[], extractor: Extractor): Unit[] {
  const measured = texts.map((text) => measure(text, extractor));
  const alone = measured.map(({ text, tally, cases }) => ({
    ...unitOf("text", text.name, text.digest, tally),
    textKind: text.kind,
    cases,
  }));
  const parts = PARTS.flatMap((part) =>
    together(
      part,
      measured.filter(({ text }) => text.part === part),
    ),
  );
  return [...alone, ...parts, ...together("all", measured)];
}

/** Measures one coding by another, as if it were the extractor's: the ceiling of what can be reached. */
export function measureCodings(
  codings: readonly { readonly name: string; readonly codings: readonly (readonly Scored[])[] }[],
): Unit[] {
  const tallies = codings.flatMap(({ name, codings: [first, second] }) =>
    first && second ? [{ name, tally: tallyOf(first, second) }] : [],
  );
  if (tallies.length === 0) return [];
  const all = { name: "all", tally: sumOf(tallies.map(({ tally }) => tally)) };
  return [...tallies, all].map(({ name, tally }) => unitOf("coders", name, "", tally));
}
