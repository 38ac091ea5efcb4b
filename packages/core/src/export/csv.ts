import { LANGUAGES, type Statement } from "../model/index.ts";
import type { ExportedRecord } from "./record.ts";

type Cell = string | number | boolean | undefined;

/** Signs that make a spreadsheet take a cell for a formula (OWASP, CSV Injection), full-width ones included. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
const SPECIAL = /[",\r\n]/u;

const list = (values: readonly string[]) => values.join("; ");

const COLUMNS: readonly (readonly [header: string, cell: (statement: Statement) => Cell])[] = [
  ["id", ({ id }) => id],
  ["instrument", ({ instrument }) => instrument],
  ["locator", ({ locator }) => locator],
  ["reported", ({ reported }) => reported],
  ["force", ({ force }) => force],
  ["strength", ({ strength }) => strength],
  ["speakers", ({ speakers }) => list(speakers)],
  ["actors", ({ actors }) => list(actors)],
  ["beneficiaries", ({ beneficiaries }) => list(beneficiaries)],
  ["topics", ({ topics }) => list(topics)],
  ["qualifiers", ({ qualifiers }) => list(qualifiers.map(({ kind, text }) => `${kind}: ${text}`))],
  ["references", ({ references }) => list(references.map(({ id, name }) => (id ? `${name} (${id})` : name)))],
  ["deadline", ({ deadline }) => deadline],
  ["inherited", ({ inherited }) => inherited],
  ...LANGUAGES.map(
    (language) => [`summary_${language}`, ({ summary }: Statement) => summary[language]] as const,
  ),
  ["joined", ({ joined }) => list(joined)],
  ["note", ({ note }) => note],
  ["basis", ({ provenance }) => provenance.basis],
  ["text", ({ provenance }) => provenance.text],
  ["language", ({ provenance }) => provenance.language],
  ["start", ({ provenance }) => provenance.range?.[0]],
  ["end", ({ provenance }) => provenance.range?.[1]],
  ["fingerprint", ({ provenance }) => provenance.fingerprint],
  ["sources", ({ provenance }) => list(provenance.sources)],
  ["coder", ({ provenance }) => provenance.coder],
  ["review", ({ provenance }) => provenance.review.status],
];

function cellText(value: Cell): string {
  const text = String(value ?? "");
  const harmless = typeof value === "string" && FORMULA.test(text) ? `'${text}` : text;
  return SPECIAL.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * One statement a row under a row of headers, lines ended by CR LF (RFC 4180). Lists are joined by `; `. A text
 * that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function toCsv({ statements }: ExportedRecord): string {
  const rows = [
    COLUMNS.map(([header]) => header),
    ...statements.map((statement) => COLUMNS.map(([, cell]) => cellText(cell(statement)))),
  ];
  return rows.map((row) => `${row.join(",")}\r\n`).join("");
}
