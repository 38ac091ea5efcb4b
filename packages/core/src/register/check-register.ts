import type { Issue } from "../model/index.ts";
import type { Check } from "./checks/check.ts";
import { CHECKS } from "./checks/index.ts";
import type { RecordFile } from "./record-file.ts";
import { type RegisterView, viewRegister } from "./register-view.ts";

function run(check: Check, register: RegisterView): readonly Issue[] {
  switch (check.scope) {
    case "file":
      return register.files.flatMap(check.check);
    case "instrument":
      return register.records.flatMap((record) => check.check(record, register));
    case "register":
      return check.check(register);
  }
}

function byPlace(a: Issue, b: Issue): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** Findings of all checks, by file and line. */
export function checkView(register: RegisterView): Issue[] {
  return CHECKS.flatMap((check) => run(check, register)).sort(byPlace);
}

/**
 * Checks the files of a register: shape, ids, places, sources, dates, references. All faults are found in one
 * go; a fault in one entry does not hide those of others. Pure: the same files give the same findings.
 *
 * @returns findings by file and line, each with code, place, message and a tip; none where the register is sound
 * @example checkRegister([{ path: "bodies.yaml", text: "- id: [" }])[0]?.code // "yaml"
 */
export function checkRegister(files: readonly RecordFile[]): Issue[] {
  return checkView(viewRegister(files));
}
