import type { Issue } from "../model/index.ts";
import type { RecordFile } from "./record-file.ts";

export function checkRegister(_files: readonly RecordFile[]): Issue[] {
  return [];
}
