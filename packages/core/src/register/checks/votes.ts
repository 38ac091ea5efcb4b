import type { ActKind, Issue } from "../../model/index.ts";
import { dig } from "../list.ts";
import { issueAt } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

/** The register's own words for a recorded vote, in the note of a header. */
const RECORDED =
  /recorded vote of (?<for>\d{1,3}) in favour to (?<against>\d{1,3}) against,\s+with\s+(?<abstained>\d{1,3}) abstentions?/u;

const VOTES: readonly (readonly [group: string, act: ActKind])[] = [
  ["for", "voted-for"],
  ["against", "voted-against"],
  ["abstained", "abstained"],
];

const TIP = "Count the list again, or correct the note: those who voted are as many as it says.";

function findings({ header, acts }: RecordView): Issue[] {
  const note = dig(header?.value, ["note"]);
  const counts = typeof note === "string" ? RECORDED.exec(note)?.groups : undefined;
  if (!header || !counts) return [];
  return VOTES.flatMap(([group, act]) => {
    const said = Number(counts[group]);
    const lists = acts.items.filter(({ value }) => value.act === act);
    const listed = lists.reduce((sum, { value }) => sum + value.parties.length, 0);
    if (said === listed) return [];
    const place = lists[0]?.place("parties") ?? header.place("note");
    return [issueAt(place, "vote-count", `${listed} parties ${act}, and the note counts ${said}`, TIP)];
  });
}

export const votes: Check = {
  name: "votes",
  description: "Where a note counts a recorded vote, as many parties are listed for, against and abstaining.",
  scope: "instrument",
  severity: "error",
  excusable: true,
  check: findings,
};
