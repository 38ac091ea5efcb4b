import { type CaseChange, type Comparison, type FigureChange, TOLERANCE } from "../baseline/compare.ts";
import { partOfText } from "../gold/division.ts";
import { TEXT_FIGURES } from "../measure/score.ts";
import type { Unit } from "../measure/unit.ts";
import { block, shown } from "./blocks.ts";
import type { Report } from "./report.ts";

const HEADS: Readonly<Record<string, string>> = {
  precision: "prec",
  mainTopic: "main",
  beneficiaries: "benef",
  references: "refs",
  locator: "place",
  inherited: "inher",
};

function* texts(units: readonly Unit[]): Generator<string> {
  const rows = units.map(({ kind, label, counts, figures }) => [
    kind === "coders" ? `coders: ${label}` : kind === "part" ? `together: ${label}` : label,
    kind === "text" ? partOfText(label) : "",
    String(counts.gold),
    String(counts.found),
    ...TEXT_FIGURES.map((name) => shown(figures[name])),
  ]);
  yield* block(
    "Coded texts",
    "Statements match where overlap by union is at least 0.5; figures from FORCE on are taken over the matches.",
    ["text", "part", "gold", "found", ...TEXT_FIGURES.map((name) => HEADS[name] ?? name)],
    rows,
  );
}

function* provisions(units: readonly Unit[]): Generator<string> {
  const rows = units.map(({ label, counts, figures }) => [
    label,
    String(counts.provisions),
    shown(figures.force),
    shown(figures.kappa),
    shown(figures.references),
    String((counts.named ?? 0) + (counts.unnamed ?? 0)),
    String(counts.withoutWords),
    String(counts.elsewhere),
    shown(figures.calibrationError),
  ]);
  yield* block(
    "Provisions of resolutions",
    "FORCE is that of the first statement of each provision. REFS is the share of links that statements name, of those whose\n" +
      "document the words name (LINKS). Apart: NOTE stands in a footnote or on a title, ELSEWHERE leads to no symbol.",
    ["set", "provisions", "force", "kappa", "refs", "links", "note", "elsewhere", "calibration error"],
    rows,
  );
}

function* languages(units: readonly Unit[]): Generator<string> {
  const rows = units.flatMap(({ label, counts, figures: { agreement, ...pairs } }) => [
    [label, "all pairs", String(counts.pairs), shown(agreement)],
    ...Object.entries(pairs).map(([pair, figure]) => [label, pair, "", shown(figure)]),
  ]);
  yield* block(
    "Agreement of languages",
    "Share of pairs of languages that give one provision one force.",
    ["set", "languages", "pairs", "same force"],
    rows,
  );
}

function* forces(unit: Unit): Generator<string> {
  const rows = (unit.forces?.rows() ?? []).map(({ force, gold, found, precision, recall, takenFor }) => [
    force,
    String(gold),
    String(found),
    shown(precision),
    shown(recall),
    takenFor.map(([other, times]) => `${other} ${times}`).join(", "),
  ]);
  yield* block(
    `Forces: ${unit.kind === "part" ? "coded texts, " : ""}${unit.label}`,
    "NONE: only one side has a statement. TAKEN FOR: what was found where the gold has the force.",
    ["force", "gold", "found", "prec", "recall", "taken for"],
    rows,
  );
}

function* calibration(units: readonly Unit[]): Generator<string> {
  const measured = units.filter(({ figures }) => figures.calibrationError !== null);
  const rows = measured.flatMap(({ label, reliability }) => [
    ...(reliability?.bins() ?? []).map(({ from, to, drafts, confidence, right }) => [
      label,
      `${from.toFixed(1)}–${to.toFixed(1)}`,
      String(drafts),
      shown(confidence),
      shown(right),
    ]),
    [label, "error", "", "", shown(reliability?.error())],
  ]);
  yield* block(
    "Calibration",
    "Of drafts with a like confidence: how sure they are on average, and the share that is right.",
    ["drafts of", "confidence", "drafts", "mean", "right"],
    rows,
  );
}

const figureRow = ({ unit, figure, before, now }: FigureChange) => [unit, figure, shown(before), shown(now)];
const caseRow = ({ unit, locator, range, before, now }: CaseChange) => [
  unit,
  locator,
  range.join("–"),
  before,
  now,
];

function* changes({ falls, rises, won, lost, notCompared }: Comparison): Generator<string> {
  const note = `Figures that moved by more than ${TOLERANCE}.`;
  const figures = ["unit", "figure", "before", "now"];
  yield* block("Fallen since the baseline", note, figures, falls.map(figureRow));
  yield* block("Risen since the baseline", note, figures, rises.map(figureRow));
  const places = "Statements of the gold, by place and range in UTF-16 code units.";
  const cases = ["unit", "place", "range", "before", "now"];
  yield* block("Lost since the baseline", places, cases, lost.map(caseRow));
  yield* block("Won since the baseline", places, cases, won.map(caseRow));
  if (notCompared.length > 0)
    yield `Not compared, for want of a baseline of the same gold: ${notCompared.join("; ")}\n`;
  if (falls.length + rises.length + won.length + lost.length === 0)
    yield "Nothing changed since the baseline.\n";
}

const of = (units: readonly Unit[], ...kinds: readonly Unit["kind"][]): Unit[] =>
  units.filter(({ kind }) => kinds.includes(kind));

/** A report for a terminal. */
export function* toTable({ units, comparison }: Report): Generator<string> {
  yield* texts(of(units, "text", "part", "coders"));
  yield* provisions(of(units, "provisions"));
  yield* languages(of(units, "languages"));
  for (const unit of of(units, "part", "provisions")) yield* forces(unit);
  yield* calibration(of(units, "part", "provisions"));
  if (comparison) yield* changes(comparison);
  else yield "There was no baseline to compare with; concordance evaluate --write-baseline keeps one.\n";
}
