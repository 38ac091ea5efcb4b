import type { Issue, Provision, Statement } from "../../model/index.ts";
import { knows, type Located } from "../list.ts";
import { nearest } from "../nearest.ts";
import { issueAt } from "../place.ts";
import { provisionKey, type RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

const RANGE_TIP =
  "A range counts UTF-16 code units of the text that was read, end exclusive, and stays inside its provision.";

const keyOf = ({ locator, provenance }: Statement) =>
  provisionKey(locator, provenance.basis === "report" ? provenance.text : undefined);

function unknownLocator(record: RecordView, { value, place }: Located<Statement>): Issue[] {
  if (knows(record.provisions, keyOf(value))) return [];
  const near = nearest(keyOf(value), record.provisions.ids.keys());
  const message = `no provision has the locator "${value.locator}"; nearest: ${near.join(", ") || "none"}`;
  const tip =
    "List the provision in instrument.yaml or provisions.yaml; one of a report names the report with `in`.";
  return [issueAt(place("locator"), "unknown-locator", message, tip)];
}

function outsideProvision({ value, place }: Located<Statement>, provision: Provision): Issue[] {
  const { range, text } = value.provenance;
  if (!range || text === undefined) return [];
  const outer = provision.ranges[text];
  const at = place("provenance", "range");
  if (!outer) {
    const message = `${value.id} has a range, but ${provision.locator} has none in the text "${text}"`;
    return [
      issueAt(
        at,
        "unplaced-provision",
        message,
        `Give the provision its range: ranges: {${text}: [start, end]}.`,
      ),
    ];
  }
  if (range[0] >= outer[0] && range[1] <= outer[1]) return [];
  const message = `[${range.join(", ")}] lies outside its provision ${provision.locator}, [${outer.join(", ")}]`;
  return [issueAt(at, "outside-provision", message, RANGE_TIP)];
}

function outsideText(record: RecordView, { value, place }: Located<Statement>): Issue[] {
  const { range, text } = value.provenance;
  const texts = [...record.expressions.items, ...record.reports.items];
  const length = texts.find((entry) => entry.value.id === text)?.value.length;
  if (!range || length === undefined || range[1] <= length) return [];
  const message = `[${range.join(", ")}] ends after the text "${text}", which has ${length} code units`;
  return [issueAt(place("provenance", "range"), "outside-text", message, RANGE_TIP)];
}

export const statementPlaces: Check = {
  name: "statement-places",
  description:
    "A statement names a provision of its text, and its range lies inside that provision and that text.",
  scope: "instrument",
  severity: "error",
  check: (record) => {
    // Backwards, so that of two provisions with one locator the first counts; the second is a finding elsewhere.
    const provisions = new Map(
      [...record.provisions.items]
        .reverse()
        .map(({ value }) => [provisionKey(value.locator, value.in), value]),
    );
    return record.statements.items.flatMap((statement) => {
      const provision = provisions.get(keyOf(statement.value));
      return [
        ...unknownLocator(record, statement),
        ...(provision ? outsideProvision(statement, provision) : []),
        ...outsideText(record, statement),
      ];
    });
  },
};
