import type { z } from "zod";
import type { Issue } from "../model/index.ts";
import { type FieldNote, fieldNote } from "./fields.ts";
import { dig } from "./list.ts";
import { nearest } from "./nearest.ts";
import { issueAt } from "./place.ts";
import type { ReadFile } from "./read-file.ts";

type ShapeIssue = z.core.$ZodIssue;
/** What a schema's complaint becomes before it has a place: code, message and, where the field's own does not fit, a tip. */
type Told = readonly [code: string, message: string, tip?: string];

const SHOWN = 60;
const dashed = (words: string) => words.replaceAll(" ", "-");

/** A value as a message shows it: short, on one line. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function unknownValue(value: unknown, allowed: readonly unknown[], { noun }: FieldNote): Told {
  const near = nearest(String(value), allowed.map(String));
  return [`unknown-${dashed(noun)}`, `${noun} ${show(value)} is unknown; nearest: ${near.join(", ")}`];
}

function wrongType(value: unknown, expected: string, { noun }: FieldNote): Told {
  if (value === undefined) return ["missing-field", `lacks a required field (${expected})`];
  const quotes = expected === "string" && typeof value !== "object";
  const message = `${noun} ${show(value)} should be ${expected === "string" ? "text" : `of type ${expected}`}`;
  return quotes ? ["wrong-type", message, "Put the value in quotes."] : ["wrong-type", message];
}

function tooSmall(value: unknown, minimum: number | bigint, { noun }: FieldNote): Told {
  if (noun === "summary") return ["summary-empty", "summary is empty"];
  if (Array.isArray(value))
    return ["out-of-bounds", `${noun}: ${value.length} given; at least ${minimum} needed`];
  return ["out-of-bounds", `${noun} ${show(value)} is too small; at least ${minimum} needed`];
}

function tooBig(value: unknown, maximum: number | bigint, { noun }: FieldNote): Told {
  const size = typeof value === "string" || Array.isArray(value) ? value.length : show(value);
  const unit = typeof value === "string" ? " characters" : "";
  const code = noun === "summary" ? "summary-too-long" : "out-of-bounds";
  return [code, `${noun} has ${size}${unit}; at most ${maximum} allowed`];
}

/** Of the ways a value could have matched a union, the one that offers values to choose from says most. */
function brokenUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown, note: FieldNote): Told {
  const options = "options" in issue && Array.isArray(issue.options) ? issue.options : undefined;
  const choice = issue.errors.flat().find((inner) => inner.code === "invalid_value");
  const allowed = options ?? choice?.values;
  return allowed
    ? unknownValue(value, allowed, note)
    : ["malformed", `${note.noun} ${show(value)} has no known form`];
}

/** A place that was left open, as `new` leaves those that only an editor can fill. */
const isLeftOpen = (value: unknown, { noun }: FieldNote) => value === "" && noun !== "summary";

function leftOpen(issue: ShapeIssue, { noun }: FieldNote): Told {
  const choice = issue.code === "invalid_value" ? `: one of ${issue.values.join(", ")}` : "";
  return ["empty-field", `${noun} is to be filled${choice}`];
}

function tell(issue: ShapeIssue, value: unknown, note: FieldNote): Told {
  if (isLeftOpen(value, note)) return leftOpen(issue, note);
  switch (issue.code) {
    case "invalid_type":
      return wrongType(value, issue.expected, note);
    case "invalid_value":
      return value === undefined ? wrongType(value, "string", note) : unknownValue(value, issue.values, note);
    case "too_big":
      return tooBig(value, issue.maximum, note);
    case "too_small":
      return tooSmall(value, issue.minimum, note);
    case "invalid_union":
      return value === undefined ? wrongType(value, "object", note) : brokenUnion(issue, value, note);
    case "custom":
      return [String(issue.params?.code ?? "malformed"), `${note.noun} ${show(value)} ${issue.message}`];
    default:
      return ["malformed", `${note.noun} ${show(value)} is malformed: ${issue.message}`];
  }
}

/**
 * A complaint of a schema as findings that teach: with its place in the file, the value, the nearest allowed
 * values and the rule of the codebook. Each unknown field is a finding of its own.
 */
export function describeShapeIssue(issue: ShapeIssue, file: ReadFile): Issue[] {
  if (issue.code === "unrecognized_keys") {
    const tip =
      "Take it out, or look for a slip of the pen: the schema on the file's first line lists the fields.";
    return issue.keys.map((key) =>
      issueAt(file.place(...issue.path, key), "unknown-field", `field ${show(key)} is unknown`, tip),
    );
  }
  const note = fieldNote(issue.path);
  const value = dig(file.value, issue.path);
  const [code, message, tip = note.tip] = tell(issue, value, note);
  return [issueAt(file.place(...issue.path), code, message, tip)];
}
