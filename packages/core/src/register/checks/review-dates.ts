import { EdtfSchema } from "../../model/index.ts";
import { dig } from "../list.ts";
import { issueAt } from "../place.ts";
import { precedes } from "../precedes.ts";
import type { Check } from "./check.ts";

const TIP = "The date of a review is the day on which an editor read the clause against its text.";

export const reviewDates: Check = {
  name: "review-dates",
  description: "Nobody reviews a statement before its instrument was adopted.",
  scope: "instrument",
  severity: "error",
  excusable: true,
  check: (record) => {
    const adopted = EdtfSchema.safeParse(dig(record.header?.value, ["adopted"])).data;
    return record.statements.items.flatMap(({ value, place }) => {
      const { date } = value.provenance.review;
      if (adopted === undefined || date === undefined || !precedes(date, adopted)) return [];
      const message = `${value.id} was reviewed on ${date}, before the adoption on ${adopted}`;
      return [issueAt(place("provenance", "review", "date"), "review-before-adoption", message, TIP)];
    });
  },
};
