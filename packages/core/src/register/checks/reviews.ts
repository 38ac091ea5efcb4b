import { issueAt } from "../place.ts";
import type { Check } from "./check.ts";

const TIP =
  "Only what an editor read against its text is `checked`; for accounts and unread texts the status is `draft`.";

export const reviews: Check = {
  name: "reviews",
  description: "Only a statement whose text an editor read is checked or verified.",
  scope: "instrument",
  severity: "error",
  check: (record) => {
    const texts = [...record.expressions.items, ...record.reports.items];
    return record.statements.items.flatMap(({ value, place }) => {
      const { basis, text, review } = value.provenance;
      const unread = texts.find((entry) => entry.value.id === text)?.value.read === "not-read";
      if (review.status === "draft" || (basis !== "accounts" && !unread)) return [];
      const message = `${value.id} is ${review.status}, but its text was not read`;
      return [issueAt(place("provenance", "review"), "review-unread", message, TIP)];
    });
  },
};
