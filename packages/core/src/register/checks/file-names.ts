import { issueAt } from "../place.ts";
import { INSTRUMENT_FILE_NAMES } from "../record-file.ts";
import type { Check } from "./check.ts";

const UPKEEP = /^(?:exceptions|history|agreement)\//u;
const UPKEEP_TIP =
  "There are exceptions/<check>.yaml, history/<date>.yaml or <date>-<name>.yaml, history/released.yaml, and in agreement/ sample.yaml, second-coding.yaml, readings.yaml and figures.json.";

export const fileNames: Check = {
  name: "file-names",
  description:
    "Folders of records, exceptions, history and agreement hold files of their kind and nothing else.",
  scope: "file",
  severity: "error",
  check: ({ path, kind, folder }) => {
    if (kind || (folder === undefined && !UPKEEP.test(path))) return [];
    const place = { path, line: 1, column: 1, at: "" };
    if (folder === undefined)
      return [issueAt(place, "unknown-file", "is no file of the register", UPKEEP_TIP)];
    const tip = `The files of a record are ${INSTRUMENT_FILE_NAMES.join(", ")}.`;
    return [issueAt(place, "unknown-file", "is no file of a record", tip)];
  },
};
