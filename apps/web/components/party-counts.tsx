import type { PartyItem } from "@concordance/api/client";
import { partyCounts } from "../lib/party-counts.ts";

/** How much the register holds of a party, acts and statements each in a line. */
export function PartyCounts({ counts }: { counts: PartyItem["counts"] }) {
  return partyCounts(counts).map((line) => (
    <span key={line} className="facts-line">
      {line}
    </span>
  ));
}
