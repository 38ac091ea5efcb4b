import { readFile } from "node:fs/promises";
import {
  asOf,
  buildRegister,
  DaySchema,
  differencesBetween,
  type Result,
  releaseNotes,
  type Snapshot,
  SnapshotSchema,
} from "@concordance/core";
import { today } from "../day.ts";
import { fault, STATUS, type Status } from "../fault.ts";
import { fileFault } from "../files/read-bytes.ts";
import { historyYaml } from "../formats/history.ts";
import { releaseNotesMarkdown } from "../formats/release-notes.ts";
import { refuse, say, write } from "../output.ts";
import { loadSnapshot } from "../register/load-snapshot.ts";
import { readRecords } from "../register/read-records.ts";

interface ChangesOptions {
  /** Only days after this one. */
  readonly since?: string;
  readonly format: "markdown" | "json";
  /** A snapshot to compare the records with, or true for the one that was built last. */
  readonly draft?: string | true;
}

const RELEASED = "history/released.yaml";

async function snapshotAt(path: string): Promise<Result<Snapshot>> {
  try {
    const parsed = SnapshotSchema.safeParse(JSON.parse(await readFile(path, "utf8")));
    if (parsed.success) return { ok: true, value: parsed.data };
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { ok: false, issues: [fileFault(path, error)] };
  }
  const tip = "Name the snapshot.json of a release.";
  return { ok: false, issues: [fault(path, "no-snapshot", "this is no snapshot of a register", tip)] };
}

/** The records as they are now, as a snapshot: whether their changes were said does not matter here. */
async function snapshotOfRecords(): Promise<Result<Snapshot>> {
  const records = await readRecords(undefined);
  if (!records.ok) return records;
  const files = records.value.files.filter(({ path }) => path !== RELEASED);
  const built = buildRegister(files);
  return built.ok ? { ok: true, value: built.value.snapshot } : built;
}

/** What differs from an earlier snapshot and is not said yet: what the history says already is taken back first. */
async function draft(earlier: string | true): Promise<Status> {
  const before = await (earlier === true ? loadSnapshot() : snapshotAt(earlier));
  if (!before.ok) return refuse(before.issues);
  const now = await snapshotOfRecords();
  if (!now.ok) return refuse(now.issues);
  const last = before.value.changes?.at(-1)?.date;
  const then = last === undefined ? now : asOf(now.value, last);
  if (!then.ok) return refuse(then.issues);
  const differences = differencesBetween(before.value, then.value);
  const found = [
    differences.added,
    Object.keys(differences.changed),
    Object.keys(differences.withdrawn),
  ].flat();
  if (found.length === 0) say("nothing differs that the history does not say.");
  else await write([historyYaml(today(), differences)]);
  return STATUS.fine;
}

/** Prints what changed in the register, release by release, or drafts the entries that say what changed since. */
export async function changes({ since, format, draft: earlier }: ChangesOptions): Promise<Status> {
  if (since !== undefined && !DaySchema.safeParse(since).success) {
    const message = `${JSON.stringify(since)} is no day`;
    return refuse([fault("--since", "date", message, "Write year, month and day: 2026-11-24.")]);
  }
  if (earlier !== undefined) return draft(earlier);
  const snapshot = await loadSnapshot();
  if (!snapshot.ok) return refuse(snapshot.issues);
  const notes = releaseNotes(snapshot.value, since);
  if (format === "json") await write([`${JSON.stringify(notes, null, 2)}\n`]);
  else await write(releaseNotesMarkdown(notes));
  if (notes.length === 0) say("the history tells no change in this time.");
  return STATUS.fine;
}
