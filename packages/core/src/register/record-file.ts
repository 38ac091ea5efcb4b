/**
 * A file of the register as text. `path` is relative to the register's folder, with `/` between its parts:
 * `instruments/<id>/statements.yaml`, `parties/states.json`, `bodies.yaml`.
 */
export interface RecordFile {
  readonly path: string;
  readonly text: string;
}

/** What a file of the register holds; its path tells. */
export type FileKind =
  | "header"
  | "provisions"
  | "statements"
  | "reported"
  | "parties"
  | "memberships"
  | "bodies";

const INSTRUMENT_FILES: ReadonlyMap<string, FileKind> = new Map([
  ["instrument.yaml", "header"],
  ["provisions.yaml", "provisions"],
  ["statements.yaml", "statements"],
  ["reported.yaml", "reported"],
]);
export const INSTRUMENT_FILE_NAMES: readonly string[] = [...INSTRUMENT_FILES.keys()];

const SHARED_FILES: ReadonlyMap<string, FileKind> = new Map([
  ["parties/states.json", "parties"],
  ["parties/others.yaml", "parties"],
  ["parties/memberships.yaml", "memberships"],
  ["bodies.yaml", "bodies"],
]);

/**
 * Kind of a file and, for a file of a record, the record's folder. Other files that lie beside the records
 * (a README, a schema) have neither.
 *
 * @example classify("instruments/x-2024/statements.yaml") // { kind: "statements", folder: "x-2024" }
 */
export function classify(path: string): { kind?: FileKind; folder?: string } {
  const [root, folder, ...rest] = path.split("/");
  if (root !== "instruments" || folder === undefined || rest.length === 0) {
    const kind = SHARED_FILES.get(path);
    return kind ? { kind } : {};
  }
  const kind = INSTRUMENT_FILES.get(rest.join("/"));
  return kind ? { kind, folder } : { folder };
}
