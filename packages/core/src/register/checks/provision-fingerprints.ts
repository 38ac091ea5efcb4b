import type { Issue } from "../../model/index.ts";
import { printsIn, provisionPrint } from "../fingerprints.ts";
import { issueAt } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

const TIP = "Write the file anew with the texts at hand: concordance fingerprints --texts DIR.";

/** What the file of fingerprints says that the record or its texts do not. */
function faultsOf(record: RecordView): Issue[] {
  const file = record.files.find(({ kind }) => kind === "fingerprints");
  const said = printsIn(record);
  if (!file || !said) return [];
  return Object.entries(said.provisions).flatMap(([locator, texts]) =>
    Object.entries(texts).flatMap(([text, print]) => {
      const place = file.place("provisions", locator, text);
      const provisions = record.provisions.items.map(({ value }) => value);
      const provision = provisions.find((one) => one.locator === locator && one.ranges[text] !== undefined);
      if (!provision) {
        const message = `no provision "${locator}" of this record has a range in "${text}"`;
        return [issueAt(place, "unplaced-fingerprint", message, TIP)];
      }
      const content = record.matched.get(text);
      if (content === undefined || provisionPrint(content, text, provision) === print) return [];
      const message = `the words of "${locator}" in "${text}" have another fingerprint`;
      return [issueAt(place, "provision-fingerprint", message, TIP)];
    }),
  );
}

export const provisionFingerprints: Check = {
  name: "provision-fingerprints",
  description:
    "Fingerprints of provisions are of provisions and texts of the record and, where a text is present, of its words.",
  scope: "instrument",
  severity: "error",
  check: faultsOf,
};
