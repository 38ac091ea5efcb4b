import type { Check } from "./check.ts";

export const readable: Check = {
  name: "readable",
  description: "Every file is YAML 1.2 within the limits of length and nesting, without aliases.",
  scope: "file",
  severity: "error",
  check: (file) => file.issues,
};
