import type { Issue, Manifest, Result, Snapshot } from "../model/index.ts";
import type { RecordFile } from "./record-file.ts";

/** A built register. `json` is the snapshot in canonical form, the very bytes that `manifest.sha256` is made of. */
export interface Build {
  readonly snapshot: Snapshot;
  readonly manifest: Manifest;
  readonly json: string;
  readonly warnings: readonly Issue[];
}

export function buildRegister(_files: readonly RecordFile[]): Result<Build> {
  return { ok: false, issues: [] };
}
