import {
  type Brief,
  type Comparison,
  compare as compareInstruments,
  crosswalkRows,
  type Group,
  type Pair,
  type Rows,
  rowsToCsv,
} from "@concordance/core";
import { STATUS, type Status } from "../fault.ts";
import { refuse, write } from "../output.ts";
import { loadSnapshot } from "../register/load-snapshot.ts";
import { literal, type RowFormat, toColumns, toMarkdown } from "./compare-rows.ts";

const percent = (value: number | null): string => (value === null ? "?" : `${Math.round(value * 100)} %`);
const decimals = (value: number | null): string => (value === null ? "?" : value.toFixed(2));

/** Lines for each pair: coverage both ways, the measure with its interval and parts. */
function pairLines({ a, b, coverage, interoperability }: Pair): string[] {
  const { value, interval, parts } = interoperability;
  const between = interval ? ` (${decimals(interval[0])} to ${decimals(interval[1])})` : "";
  const told = parts.map((part) => `${part.name} ${decimals(part.value)}`).join(", ");
  return [
    `${a}: ${percent(coverage.same.a)} said by ${b} too, ${percent(coverage.related.a)} on related matters`,
    `${b}: ${percent(coverage.same.b)} said by ${a} too, ${percent(coverage.related.b)} on related matters`,
    `interoperability ${decimals(value)}${between}: ${told}`,
  ];
}

/** The figures of all pairs, then the limits of them all, each once. */
function figureLines({ pairs }: Comparison): string[] {
  const limits = pairs.flatMap(({ interoperability }) =>
    interoperability.limits.map(({ message }) => message),
  );
  return [...pairs.flatMap(pairLines), ...[...new Set(limits)].map((message) => `limit: ${message}`)];
}

const told = ({ id, force, summary }: Brief): string => `${force}: ${summary} (${id})`;

function groupCells({ topic, sides, alignments, strengthGap, softer }: Group): string[] {
  const cells = sides.map(({ statements }) => statements.map(told).join(" / "));
  return [topic, ...cells, String(strengthGap), softer.join(" "), decimals(alignments[0]?.score ?? null)];
}

/** Groups beside each other, one instrument a column. */
const groupRows = ({ instruments, groups }: Comparison): Rows => ({
  head: ["topic", ...instruments.map(({ id }) => id), "gap", "softer", "score"],
  rows: groups.map(groupCells),
});

/** For a terminal: the figures, then a row for each group with the forces of each side. */
function toTable(comparison: Comparison): string {
  const { instruments, groups, only } = comparison;
  const rows = groups.map(({ topic, sides, strengthGap, alignments }) => [
    topic,
    ...sides.map(({ strongest, statements }) =>
      strongest ? `${strongest.force} (${statements.length})` : "-",
    ),
    String(strengthGap),
    decimals(alignments[0]?.score ?? null),
    sides.find(({ statements }) => statements.length > 0)?.statements[0]?.summary ?? "",
  ]);
  const head = ["topic", ...instruments.map(({ id }) => id), "gap", "score", "first summary"];
  const alone = only.map(
    ({ instrument, statements }) => `${instrument}: ${statements.length} statements stand alone`,
  );
  const lines = [...figureLines(comparison), ...alone].join("\n");
  return groups.length === 0 ? `${lines}\n` : `${lines}\n\n${toColumns({ head, rows })}`;
}

/** For a page: figures with limits, groups side by side, what stands alone. */
function toPage(comparison: Comparison): string {
  const { instruments, only } = comparison;
  const titles = instruments.map(
    ({ id, title, adopted, coverage }) => `- ${literal(`${title} (${id}, ${adopted}), coded: ${coverage}`)}`,
  );
  const figures = figureLines(comparison).map((line) => `- ${literal(line)}`);
  const alone = only.flatMap(({ instrument, statements }) => [
    `\n### ${literal(instrument)}\n`,
    ...statements.map((lone) => `- ${literal(told(lone))}`),
  ]);
  const sections = ["# Common ground\n", ...titles, "\n## Figures\n", ...figures, "\n## What they share\n"];
  return `${sections.join("\n")}\n${toMarkdown(groupRows(comparison))}\n## What stands alone\n${alone.join("\n")}\n`;
}

const FORMATS: Readonly<Record<RowFormat, (comparison: Comparison) => string>> = {
  table: toTable,
  json: (comparison) => `${JSON.stringify(comparison, null, 2)}\n`,
  csv: (comparison) => rowsToCsv(crosswalkRows(comparison)),
  markdown: toPage,
};

/** Prints what two to four instruments of the built register share, and where they part. */
export async function compare(ids: readonly string[], { format }: { format: RowFormat }): Promise<Status> {
  const snapshot = await loadSnapshot();
  if (!snapshot.ok) return refuse(snapshot.issues);
  const comparison = compareInstruments(snapshot.value, ids);
  if (!comparison.ok) return refuse(comparison.issues);
  await write([FORMATS[format](comparison.value)]);
  return STATUS.fine;
}
