import type { Issue } from "../model/index.ts";
import type { Check } from "./checks/check.ts";
import { CHECKS } from "./checks/index.ts";
import { Exceptions } from "./exceptions.ts";
import type { RecordFile, TextFile } from "./record-file.ts";
import { type RegisterView, viewRegister } from "./register-view.ts";

/** What one check finds. */
export function run(check: Check, register: RegisterView): readonly Issue[] {
  switch (check.scope) {
    case "file":
      return register.files.flatMap(check.check);
    case "instrument":
      return register.records.flatMap((record) => check.check(record, register));
    case "register":
      return check.check(register);
  }
}

/** The order of findings: by file, then by line. */
export function byPlace(a: Issue, b: Issue): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** Whether a check could look at a file: one that needs texts sees only records whose text is present. */
function judgedBy({ needs }: Check, register: RegisterView): (path: string) => boolean {
  if (needs === undefined) return () => true;
  const seen = new Set(
    register.records.filter(({ present }) => present.length > 0).map(({ folder }) => folder),
  );
  return (path) => seen.has(path.split("/")[1] ?? "");
}

/** Findings of all checks that no exception excuses, by file and line. */
export function checkView(register: RegisterView): Issue[] {
  const exceptions = new Exceptions(register);
  const found = CHECKS.flatMap((check) => {
    const issues = run(check, register).map((issue) => ({ ...issue, severity: check.severity }));
    return exceptions.apply(check, issues, judgedBy(check, register));
  });
  return [...found, ...exceptions.strangers(CHECKS)].sort(byPlace);
}

/** What else the checks may look at. */
export interface CheckOptions {
  /** Texts of instruments that are present at run time; checks that need them pass over the other records. */
  readonly texts?: readonly TextFile[];
}

/**
 * Checks the files of a register: shape, ids, places, sources, dates, references, words, history. All faults are found in
 * one go; a fault in one entry does not hide those of others. Pure: the same files give the same findings.
 *
 * @returns findings by file and line, each with code, place, message and a tip; none where the register is sound
 * @example checkRegister([{ path: "bodies.yaml", text: "- id: [" }])[0]?.code // "yaml"
 */
export function checkRegister(files: readonly RecordFile[], { texts = [] }: CheckOptions = {}): Issue[] {
  return checkView(viewRegister(files, texts));
}
