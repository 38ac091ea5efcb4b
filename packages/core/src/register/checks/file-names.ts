import { issueAt } from "../place.ts";
import { INSTRUMENT_FILE_NAMES } from "../record-file.ts";
import type { Check } from "./check.ts";

export const fileNames: Check = {
  name: "file-names",
  description: "The folder of a record holds the files of a record and nothing else.",
  scope: "file",
  check: ({ path, kind, folder }) => {
    if (folder === undefined || kind) return [];
    const tip = `The files of a record are ${INSTRUMENT_FILE_NAMES.join(", ")}.`;
    const place = { path, line: 1, column: 1, at: "" };
    return [issueAt(place, "unknown-file", "is no file of a record", tip)];
  },
};
