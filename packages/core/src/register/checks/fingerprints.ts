import type { Expression, Issue, Report, Statement } from "../../model/index.ts";
import { fingerprint } from "../../text/index.ts";
import type { Located } from "../list.ts";
import { issueAt } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

const TIP =
  "Count in the text whose fingerprint the header gives; a text that changed needs new ranges and fingerprints.";

function ofText(record: RecordView, { value, place }: Located<Expression | Report>): Issue[] {
  const files = record.present.filter(({ text }) => text === value.id);
  const content = record.matched.get(value.id);
  if (value.fingerprint === undefined || files.length === 0) return [];
  if (content === undefined) {
    const message = `no text of "${value.id}" has this fingerprint: ${files.map(({ path }) => path).join(", ")}`;
    return [issueAt(place("fingerprint"), "text-fingerprint", message, TIP)];
  }
  if (value.length === content.length) return [];
  const message = `the text "${value.id}" has ${content.length} code units, not ${value.length}`;
  return [issueAt(place("length"), "text-length", message, TIP)];
}

function ofStatement({ matched }: RecordView, { value, place }: Located<Statement>): Issue[] {
  const { text = "", range, fingerprint: said } = value.provenance;
  const content = matched.get(text);
  if (content === undefined || !range || fingerprint(content.slice(...range)) === said) return [];
  const message = `the words at [${range.join(", ")}] of "${text}" have another fingerprint`;
  return [issueAt(place("provenance", "fingerprint"), "statement-fingerprint", message, TIP)];
}

export const fingerprints: Check = {
  name: "fingerprints",
  description:
    "Where a text is present, it and the words of each statement have the fingerprints that are given.",
  scope: "instrument",
  severity: "error",
  excusable: true,
  needs: "texts",
  check: (record) => [
    ...[...record.expressions.items, ...record.reports.items].flatMap((text) => ofText(record, text)),
    ...record.statements.items.flatMap((statement) => ofStatement(record, statement)),
  ],
};
