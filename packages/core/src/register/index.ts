export { type Build, buildRegister } from "./build-register.ts";
export { checkRegister } from "./check-register.ts";
export * from "./ledger/index.ts";
export type { RecordFile } from "./record-file.ts";
