import type { Expression, Report } from "../../model/index.ts";
import { concat, knows } from "../list.ts";
import { nearest } from "../nearest.ts";
import { issueAt } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

const textsOf = (record: RecordView) => concat<Expression | Report>([record.expressions, record.reports]);

function provisionFaults(record: RecordView) {
  const texts = textsOf(record);
  const lengths = new Map(texts.items.map(({ value }) => [String(value.id), value.length]));
  return record.provisions.items.flatMap(({ value, place }) =>
    Object.entries(value.ranges).flatMap(([text, [start, end]]) => {
      const at = place("ranges", text);
      const length = lengths.get(text);
      if (!knows(texts, text)) {
        const message = `"${text}" is no text of this instrument; nearest: ${nearest(text, texts.ids.keys()).join(", ") || "none"}`;
        return [
          issueAt(at, "unknown-text", message, "Name an expression or report of the record by its id."),
        ];
      }
      if (length === undefined || end <= length) return [];
      const message = `[${start}, ${end}] ends after the text "${text}", which has ${length} code units`;
      return [
        issueAt(
          at,
          "outside-text",
          message,
          "Count in the text whose length and fingerprint the header gives.",
        ),
      ];
    }),
  );
}

function foreignReports(record: RecordView) {
  return record.provisions.items.flatMap(({ value, place }) => {
    if (value.in === undefined || knows(record.reports, value.in)) return [];
    const tip = "`in` names the report that the provision belongs to; leave it out for the instrument's own.";
    return [issueAt(place("in"), "unknown-text", `"${value.in}" is no report of this instrument`, tip)];
  });
}

/** Ranges of provisions and statements in a text mean nothing without its length and fingerprint. */
function unmeasuredTexts(record: RecordView) {
  const used = new Set<string>([
    ...record.provisions.items.flatMap(({ value }) => Object.keys(value.ranges)),
    ...record.statements.items.flatMap(({ value: { provenance } }) =>
      provenance.range && provenance.text !== undefined ? [provenance.text] : [],
    ),
  ]);
  return textsOf(record).items.flatMap(({ value, place }) => {
    if (!used.has(value.id) || (value.length !== undefined && value.fingerprint !== undefined)) return [];
    const tip = "Ranges count in one text: give its length in UTF-16 code units and its fingerprint.";
    return [
      issueAt(
        place(),
        "unmeasured-text",
        `ranges count in "${value.id}", which lacks length or fingerprint`,
        tip,
      ),
    ];
  });
}

export const texts: Check = {
  name: "texts",
  description:
    "Provisions lie in texts of their record, and a text in which ranges count has length and fingerprint.",
  scope: "instrument",
  severity: "error",
  check: (record) => [...provisionFaults(record), ...foreignReports(record), ...unmeasuredTexts(record)],
};
