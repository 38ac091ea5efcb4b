import type { Issue } from "@concordance/core";

/** What a command ends with: all is well, something was found, the call or its input is wrong, a fault of the program. */
export const STATUS = { fine: 0, findings: 1, usage: 2, internal: 70 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** A fault of the call or of its input. */
export function fault(path: string, code: string, message: string, tip: string): Issue {
  return { code, severity: "error", path, message, tip };
}
