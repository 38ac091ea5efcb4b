import { type ActKind, EdtfSchema } from "../../model/index.ts";
import { dig } from "../list.ts";
import { issueAt } from "../place.ts";
import { precedes } from "../precedes.ts";
import type { Check } from "./check.ts";

/** Acts upon an adopted text; a draft can be sponsored, and a vote held, before. */
const AFTER_ADOPTION: ReadonlySet<ActKind> = new Set(["signed", "endorsed", "ratified", "joined"]);

export const actDates: Check = {
  name: "act-dates",
  description: "Nobody signs, endorses, ratifies or joins an instrument before it was adopted.",
  scope: "instrument",
  severity: "error",
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
