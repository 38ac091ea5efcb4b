import { issueAt } from "../place.ts";
import type { Check } from "./check.ts";

export const notEmpty: Check = {
  name: "not-empty",
  description: "There is at least one record: an empty folder must not replace a good snapshot.",
  scope: "register",
  severity: "error",
  check: ({ records }) => {
    if (records.length > 0) return [];
    const tip = "Name the folder that holds `instruments/`, `parties/` and `bodies.yaml`.";
    return [
      issueAt({ path: "instruments", line: 1, column: 1, at: "" }, "no-record", "holds no record", tip),
    ];
  },
};
