import type { Issue, Statement } from "../../model/index.ts";
import { knows, type Located } from "../list.ts";
import { issueAt } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

function wrongText(record: RecordView, { value, place }: Located<Statement>): Issue[] {
  const { basis, text } = value.provenance;
  if (basis === "accounts") return [];
  const list = basis === "report" ? record.reports : record.expressions;
  if (text !== undefined && knows(list, text)) return [];
  const message =
    text === undefined
      ? `names no text for the basis ${basis}`
      : `"${text}" is no ${basis} of this instrument`;
  const tip = `With the basis ${basis}, name one of the record's ${basis}s: ${[...list.ids.keys()].join(", ") || "none yet"}.`;
  return [issueAt(place("provenance", "text"), "basis-text", message, tip)];
}

function wrongId(record: RecordView, { value, place }: Located<Statement>): Issue[] {
  const letter = value.provenance.basis === "report" ? "r" : "s";
  const start = `${record.folder}.${letter}`;
  if (value.id.startsWith(start)) return [];
  const tip =
    "The id is the instrument's, a full stop, and r (read from a report) or s (from anything else).";
  return [issueAt(place("id"), "statement-id", `${value.id} should begin with ${start}`, tip)];
}

function wrongRange({ value, place }: Located<Statement>): Issue[] {
  const { basis, text, range, fingerprint } = value.provenance;
  const at = place("provenance", range ? "range" : "fingerprint");
  if (basis === "accounts" && (range || fingerprint)) {
    const tip = "Accounts describe a provision whose text was not read: leave range and fingerprint out.";
    return [
      issueAt(at, "accounts-range", "has a range or fingerprint, though it was coded from accounts", tip),
    ];
  }
  if (!range || (fingerprint && text !== undefined)) return [];
  const tip =
    "A range says nothing without its text and the fingerprint of its words; give all three or none.";
  return [issueAt(at, "bare-range", "has a range without fingerprint or text", tip)];
}

function wrongLanguage(record: RecordView, { value, place }: Located<Statement>): Issue[] {
  const { text, language } = value.provenance;
  const texts = [...record.expressions.items, ...record.reports.items];
  const read = texts.find((entry) => entry.value.id === text)?.value;
  if (!read || language === undefined || read.language === language) return [];
  const message = `says ${language}, but the text "${text}" is in ${read.language}`;
  return [
    issueAt(place("provenance"), "text-language", message, "Take the language of the text that was read."),
  ];
}

export const bases: Check = {
  name: "bases",
  description: "Basis, text, language, range and id of a statement agree.",
  scope: "instrument",
  severity: "error",
  check: (record) =>
    record.statements.items.flatMap((statement) => [
      ...wrongText(record, statement),
      ...wrongId(record, statement),
      ...wrongRange(statement),
      ...wrongLanguage(record, statement),
    ]),
};
