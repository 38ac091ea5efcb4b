import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Manifest, type Result, SCHEMA_VERSION, type Snapshot, sha256Hex } from "@concordance/core";
import { fault } from "../fault.ts";
import { fileFault } from "../files/read-bytes.ts";
import { findRegister } from "./find-register.ts";

const TIP = "Run: concordance build";

const refuse = (path: string, code: string, message: string): Result<never> => ({
  ok: false,
  issues: [fault(path, code, message, TIP)],
});

/** Takes a snapshot only where its manifest vouches for it: a build may have been killed between the two files. */
function verified(path: string, json: string, manifestJson: string): Result<Snapshot> {
  try {
    const manifest = JSON.parse(manifestJson) as Manifest;
    if (manifest.schemaVersion !== SCHEMA_VERSION) {
      return refuse(
        path,
        "old-snapshot",
        `the snapshot has form ${manifest.schemaVersion}, not ${SCHEMA_VERSION}`,
      );
    }
    if (manifest.sha256 !== sha256Hex(json)) {
      return refuse(path, "torn-snapshot", "snapshot and manifest are of two builds");
    }
    return { ok: true, value: JSON.parse(json) as Snapshot };
  } catch {
    return refuse(path, "torn-snapshot", "snapshot or manifest is no JSON");
  }
}

/** The built snapshot of the register that is found from the working folder. */
export async function loadSnapshot(): Promise<Result<Snapshot>> {
  const register = findRegister();
  if (register === undefined) return refuse("", "no-register", "no register was found from here");
  const path = join(register, "dist", "snapshot.json");
  try {
    const manifest = await readFile(join(register, "dist", "manifest.json"), "utf8");
    return verified(path, await readFile(path, "utf8"), manifest);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return refuse(path, "no-snapshot", "the register was not built yet");
    return { ok: false, issues: [fileFault(path, error)] };
  }
}
