import type { Agreement, CoverageFigures, DraftFigures, ExtractorQuality, Quality } from "@concordance/core";
import { block, shown } from "../evaluate/report/blocks.ts";

const TITLES: Readonly<Record<Agreement["of"], string>> = {
  gold: "Two codings of the gold",
  sample: "The records and a second, blind coding of a sample",
};

const interval = (bounds: readonly [number, number] | null): string =>
  bounds === null ? "–" : bounds.map(shown).join(" to ");

function* agreement(one: Agreement): Generator<string> {
  const { unitizing } = one;
  const found = unitizing && [
    "statements found",
    "nominal",
    String(unitizing.words),
    shown(unitizing.alpha),
    interval(unitizing.interval),
    shown(unitizing.f1),
  ];
  const rows = one.fields.map(({ field, scale, units, alpha, interval: bounds, same }) => [
    field,
    scale,
    String(units),
    shown(alpha),
    interval(bounds),
    shown(same),
  ]);
  yield* block(
    `${TITLES[one.of]}: ${one.statements} statements of ${one.texts} texts, ${one.skipped} left out`,
    `Krippendorff's alpha, with bounds of 95 %; coders ${one.coders.join(", ")}, codebook ${one.codebook}.` +
      (found ? " Statements found: alpha of where one begins, word by word; SAME is F1." : ""),
    ["field", "scale", "units", "alpha", "95 %", "same"],
    found ? [found, ...rows] : rows,
  );
}

const FIGURES = [
  "precision",
  "recall",
  "f1",
  "force",
  "topics",
  "mainTopic",
  "actors",
  "beneficiaries",
] as const;

const draftRow = (label: string, { statements, drafts, figures }: DraftFigures): string[] => [
  label,
  String(statements),
  String(drafts),
  ...FIGURES.map((name) => shown(figures[name])),
];

function* extractor({ coder, gold, records, instruments, provisions }: ExtractorQuality): Generator<string> {
  yield* block(
    `Drafts of ${coder} beside what editors coded`,
    "Records began as drafts that were corrected, so that figures on them flatter; those on the gold do not.",
    ["text", "coded", "drafts", ...FIGURES],
    [
      draftRow("gold", gold),
      draftRow("records", records),
      ...instruments.map((one) => draftRow(one.instrument, one)),
    ],
  );
  yield* block(
    "Force of provisions of resolutions",
    "From the words alone, beside the verb in italics.",
    ["language", "part", "provisions", "force"],
    provisions.map(({ language, part, provisions: count, force }) => [
      language,
      part,
      String(count),
      shown(force),
    ]),
  );
}

const textsOf = ({ whole, part, unread }: CoverageFigures["languages"][number]["texts"]): string[] =>
  [whole, part, unread].map(String);

function* coverage({ instruments, languages }: CoverageFigures): Generator<string> {
  yield* block(
    "Coverage by language",
    "Texts of instruments that the register knows, and how far an editor read them.",
    ["language", "instruments", "statements", "summaries", "whole", "part", "unread"],
    languages.map((one) => [
      one.language,
      String(one.instruments),
      String(one.statements),
      String(one.summaries),
      ...textsOf(one.texts),
    ]),
  );
  yield* block(
    "Coverage by instrument",
    "What is coded, and how far it was reviewed.",
    ["instrument", "extent", "statements", "reported", "draft", "checked", "verified"],
    instruments.map(({ instrument, extent, statements, reported, review }) =>
      [instrument, extent, statements, reported, review.draft, review.checked, review.verified].map(String),
    ),
  );
}

function* readings(all: Quality["readings"]): Generator<string> {
  yield* block(
    "Read again",
    "What was wrong in a sample before it was corrected.",
    ["of", "date", "field", "read", "wrong"],
    all.flatMap(({ of, date, fields }) =>
      fields.map(({ field, read, wrong }) => [of, date, field, String(read), String(wrong)]),
    ),
  );
}

/** The quality of the register as tables. */
export function* qualityTables(quality: Quality): Generator<string> {
  for (const one of quality.agreement) yield* agreement(one);
  if (quality.extractor) yield* extractor(quality.extractor);
  yield* coverage(quality.coverage);
  yield* readings(quality.readings);
}
