export { type Build, buildRegister } from "./build-register.ts";
export { type CheckOptions, checkRegister } from "./check-register.ts";
export { fingerprintsOf } from "./fingerprints.ts";
export { asOf } from "./history/as-of.ts";
export { type Differences, differencesBetween } from "./history/differences.ts";
export { releaseOf } from "./history/release.ts";
export { type InstrumentNote, type ReleaseNote, releaseNotes } from "./history/release-notes.ts";
export * from "./ledger/index.ts";
export type { RecordFile, TextFile } from "./record-file.ts";
