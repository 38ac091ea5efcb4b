export { type Build, buildRegister } from "./build-register.ts";
export { checkRegister } from "./check-register.ts";
export type { RecordFile } from "./record-file.ts";
