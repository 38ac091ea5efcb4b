import { type Document, LineCounter, parseDocument, visit } from "yaml";
import type { Issue } from "../model/index.ts";
import { describeKeys, issueAt, type Keys, offsetOf, type Place } from "./place.ts";
import { classify, type FileKind, type RecordFile } from "./record-file.ts";

/** Longest file that is parsed, in UTF-16 code units. The longest record of a long treaty stays far below. */
const MAX_FILE_LENGTH = 2_000_000;

/** A file of the register after parsing. `value` is undefined where it could not be read; `issues` tell why. */
export interface ReadFile {
  readonly path: string;
  readonly kind: FileKind | undefined;
  readonly folder: string | undefined;
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly place: (...keys: Keys) => Place;
}

type Reading = Pick<ReadFile, "value" | "issues" | "place">;

function refuse(
  path: string,
  code: string,
  message: string,
  tip: string,
  offset = 0,
  lines?: LineCounter,
): Reading {
  const { line, col } = lines?.linePos(offset) ?? { line: 1, col: 1 };
  const place = { path, line: Math.max(line, 1), column: Math.max(col, 1), at: "" };
  return { value: undefined, issues: [issueAt(place, code, message, tip)], place: () => place };
}

function aliasOffset(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_key, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

const YAML_TIP =
  "Look at the indent of this line and the one above, and put a value with a colon, # or quotes in quotes.";

function parse({ path, text }: RecordFile): Reading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: "1.2" });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) return refuse(path, "yaml", `is no YAML: ${fault.message}`, YAML_TIP, fault.pos[0], lines);
  const alias = aliasOffset(document);
  if (alias !== undefined) {
    const tip =
      "Write the value out; records have no anchors and aliases, so that each can be read by itself.";
    return refuse(path, "yaml-alias", "uses a YAML alias", tip, alias, lines);
  }
  const place = (...keys: Keys): Place => {
    const { line, col } = lines.linePos(offsetOf(document, keys));
    return { path, line: Math.max(line, 1), column: Math.max(col, 1), at: describeKeys(keys) };
  };
  return { value: document.toJS({ maxAliasCount: 0 }), issues: [], place };
}

function read(file: RecordFile): Reading {
  if (file.text.length > MAX_FILE_LENGTH) {
    const message = `has ${file.text.length} characters; the limit is ${MAX_FILE_LENGTH}`;
    return refuse(
      file.path,
      "too-large",
      message,
      "Split the record: long lists of provisions go to provisions.yaml.",
    );
  }
  try {
    return parse(file);
  } catch (error) {
    // The parser recurses: nesting that exhausts the stack is a fault of the file, anything else is ours.
    if (!(error instanceof RangeError)) throw error;
    return refuse(file.path, "yaml", "is nested too deeply", "Records nest six levels at most.");
  }
}

/**
 * Parses a file of the register as YAML 1.2 (of which JSON is a part), with the place of every node.
 * Too long files, faulty YAML, aliases and endless nesting are findings, never exceptions.
 */
export function readFile(file: RecordFile): ReadFile {
  const { kind, folder } = classify(file.path);
  return { path: file.path, kind, folder, ...read(file) };
}
