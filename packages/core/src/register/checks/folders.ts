import { field } from "../list.ts";
import { issueAt } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

const TIP = "The folder, the header's id and the `instrument` of its other files are the same word.";

function misnamed({ folder, files }: RecordView) {
  return files.flatMap((file) => {
    const key = file.kind === "header" ? "id" : "instrument";
    const id = field(file.value, key);
    if (id === undefined || id === folder) return [];
    return [issueAt(file.place(key), "folder-name", `says "${id}" in the folder "${folder}"`, TIP)];
  });
}

export const folders: Check = {
  name: "folders",
  description: "A record has a header, and all its files name the instrument that their folder names.",
  scope: "instrument",
  severity: "error",
  check: (record) => {
    const [first] = record.files;
    if (record.header || !first) return misnamed(record);
    const tip = "Add instrument.yaml with the facts of the instrument; other files of a record need it.";
    const place = { path: first.path, line: 1, column: 1, at: "" };
    return [
      ...misnamed(record),
      issueAt(place, "missing-header", "belongs to a record without instrument.yaml", tip),
    ];
  },
};
