/**
 * A file of the register as text. `path` is relative to the register's folder, with `/` between its parts:
 * `instruments/<id>/statements.yaml`, `parties/states.json`, `bodies.yaml`, `history/<date>.yaml`.
 */
export interface RecordFile {
  readonly path: string;
  readonly text: string;
}

/** A text of an instrument, present at run time only: the register holds none. `text` is the id of its expression or report. */
export interface TextFile {
  readonly instrument: string;
  readonly text: string;
  readonly path: string;
  /** The text as its reader gives it, in which ranges count. */
  readonly content: string;
}

/** What a file of the register holds; its path tells. */
export type FileKind =
  | "header"
  | "provisions"
  | "fingerprints"
  | "statements"
  | "reported"
  | "divergences"
  | "parties"
  | "memberships"
  | "bodies"
  | Quality
  | Upkeep;

/** Files that keep the register itself: what was promised, excepted, changed and released. */
type Upkeep = "translations" | "exceptions" | "history" | "released";

/** Files by which the quality of the records is told. */
type Quality = "sample" | "coding" | "readings" | "figures";

const INSTRUMENT_FILES: ReadonlyMap<string, FileKind> = new Map([
  ["instrument.yaml", "header"],
  ["provisions.yaml", "provisions"],
  ["fingerprints.yaml", "fingerprints"],
  ["statements.yaml", "statements"],
  ["reported.yaml", "reported"],
  ["divergences.yaml", "divergences"],
]);
export const INSTRUMENT_FILE_NAMES: readonly string[] = [...INSTRUMENT_FILES.keys()];

const SHARED_FILES: ReadonlyMap<string, FileKind> = new Map([
  ["parties/states.json", "parties"],
  ["parties/others.yaml", "parties"],
  ["parties/memberships.yaml", "memberships"],
  ["bodies.yaml", "bodies"],
  ["translations.yaml", "translations"],
  ["history/released.yaml", "released"],
  ["agreement/sample.yaml", "sample"],
  ["agreement/second-coding.yaml", "coding"],
  ["agreement/readings.yaml", "readings"],
  ["agreement/figures.json", "figures"],
]);

const SHARED_FOLDERS: readonly (readonly [name: RegExp, kind: FileKind])[] = [
  [/^exceptions\/[a-z-]{1,60}\.yaml$/u, "exceptions"],
  [/^history\/[0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[a-z0-9-]{1,100})?\.yaml$/u, "history"],
];

/**
 * Kind of a file and, for a file of a record, the record's folder. Other files that lie beside the records
 * (a README, a schema) have neither.
 *
 * @example classify("instruments/x-2024/statements.yaml") // { kind: "statements", folder: "x-2024" }
 */
export function classify(path: string): { kind?: FileKind; folder?: string } {
  const [root, folder, ...rest] = path.split("/");
  if (root !== "instruments" || folder === undefined || rest.length === 0) {
    const kind = SHARED_FILES.get(path) ?? SHARED_FOLDERS.find(([name]) => name.test(path))?.[1];
    return kind ? { kind } : {};
  }
  const kind = INSTRUMENT_FILES.get(rest.join("/"));
  return kind ? { kind, folder } : { folder };
}
