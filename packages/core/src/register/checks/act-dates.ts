import { type ActKind, EdtfSchema } from "../../model/index.ts";
import { dig } from "../list.ts";
import { issueAt } from "../place.ts";
import type { Check } from "./check.ts";

/** Acts upon an adopted text; a draft can be sponsored, and a vote held, before. */
const AFTER_ADOPTION: ReadonlySet<ActKind> = new Set(["signed", "endorsed", "ratified", "joined"]);

const CALENDAR_DATE = /^[0-9]{4}(?:-[0-9]{2}){0,2}/u;

/** The year, month and day that an EDTF date is sure of; undefined for seasons, intervals open at this end and the like. */
const sure = (date: string | undefined) => CALENDAR_DATE.exec(date ?? "")?.[0];

/** Whether a date is surely earlier than another: what the less exact one leaves open is no contradiction. */
function precedes(date: string, other: string): boolean {
  const end = sure(date.split("/").at(-1));
  const start = sure(other.split("/")[0]);
  if (end === undefined || start === undefined) return false;
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}

export const actDates: Check = {
  name: "act-dates",
  description: "Nobody signs, endorses, ratifies or joins an instrument before it was adopted.",
  scope: "instrument",
  check: (record) => {
    const adopted = EdtfSchema.safeParse(dig(record.header?.value, ["adopted"])).data;
    if (adopted === undefined) return [];
    return record.acts.items.flatMap(({ value: { act, date }, place }) => {
      if (date === undefined || !AFTER_ADOPTION.has(act) || !precedes(date, adopted)) return [];
      const tip =
        "Check both dates against their sources; where sources disagree, keep each value as a claim.";
      return [
        issueAt(
          place("date"),
          "act-before-adoption",
          `${act} on ${date}, before the adoption on ${adopted}`,
          tip,
        ),
      ];
    });
  },
};
