export { type Build, buildRegister } from "./build-register.ts";
export { type CheckOptions, checkRegister } from "./check-register.ts";
export { asOf } from "./history/as-of.ts";
export type { RecordFile, TextFile } from "./record-file.ts";
