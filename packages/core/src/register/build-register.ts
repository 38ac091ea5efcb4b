import {
  type Instrument,
  type Issue,
  type Manifest,
  type Result,
  SCHEMA_VERSION,
  type Snapshot,
  SnapshotSchema,
} from "../model/index.ts";
import { canonicalJson } from "./canonical-json.ts";
import { checkView } from "./check-register.ts";
import { publishFingerprints } from "./fingerprints.ts";
import { type Published, publishRecord } from "./history/publish-records.ts";
import { tombstonesOf } from "./history/tombstones.ts";
import { manifestOf } from "./manifest.ts";
import { publishDivergences } from "./publish-divergences.ts";
import { publishMemberships } from "./publish-memberships.ts";
import { publishQuality } from "./quality/publish-quality.ts";
import type { RecordFile } from "./record-file.ts";
import { type RegisterView, viewRegister } from "./register-view.ts";

/** A built register. `json` is the snapshot in canonical form, the very bytes that `manifest.sha256` is made of. */
export interface Build {
  readonly snapshot: Snapshot;
  readonly manifest: Manifest;
  readonly json: string;
  readonly warnings: readonly Issue[];
}

function publishAll({ records }: RegisterView): Published[] {
  return records.map((record) => {
    const published = publishRecord(record);
    if (!published) throw new Error(`${record.folder} passed the checks and cannot be published`);
    return published;
  });
}

const before = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const byId = (a: { id: string }, b: { id: string }) => before(a.id, b.id);
const byAdoption = (a: Instrument, b: Instrument) => before(a.adopted, b.adopted) || byId(a, b);

/** Derives the snapshot from a register that passed the checks. A snapshot without its shape is a fault of ours and throws. */
function snapshotOf(register: RegisterView): Snapshot {
  const published = publishAll(register).sort((a, b) => byAdoption(a.instrument, b.instrument));
  const changes = register.history.map(({ value }) => value);
  const snapshot = SnapshotSchema.parse({
    schemaVersion: SCHEMA_VERSION,
    instruments: published.map(({ instrument }) => instrument),
    statements: published.flatMap(({ statements }) => statements),
    parties: register.parties.items.map(({ value }) => value).sort(byId),
    memberships: publishMemberships(register),
    bodies: register.bodies.items.map(({ value }) => value).sort(byId),
    divergences: publishDivergences(register),
    changes,
    tombstones: tombstonesOf(changes),
    fingerprints: publishFingerprints(register),
  });
  return { ...snapshot, quality: publishQuality(snapshot, register.agreement) };
}

/**
 * Builds one validated snapshot of a register's files. Instruments stand by date of adoption, then id; the
 * statements of each in the order of its files, those of the instrument before the reported ones; parties and
 * bodies by id; memberships by group, member and first day. Nothing depends on the order of `files`, on a clock or on chance: equal files, equal bytes.
 *
 * @returns the build, or every finding where one of them is an error; a caller then keeps its last good snapshot
 * @example
 * const built = buildRegister(files);
 * if (built.ok) write(built.value.json);
 */
export function buildRegister(files: readonly RecordFile[]): Result<Build> {
  const register = viewRegister(files);
  const issues = checkView(register);
  if (issues.some(({ severity }) => severity === "error")) return { ok: false, issues };
  const snapshot = snapshotOf(register);
  const json = canonicalJson(snapshot);
  return { ok: true, value: { snapshot, manifest: manifestOf(snapshot, json), json, warnings: issues } };
}
