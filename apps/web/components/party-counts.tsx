import type { PartyItem } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { partyCounts } from "../lib/party-counts.ts";

/** How much the register holds of a party, acts and statements each in a line. */
export function PartyCounts({ edition, counts }: { edition: Edition; counts: PartyItem["counts"] }) {
  return partyCounts(edition, counts).map((line) => (
    <span key={line} className="facts-line">
      {line}
    </span>
  ));
}
