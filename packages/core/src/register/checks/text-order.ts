import type { Issue } from "../../model/index.ts";
import { issueAt } from "../place.ts";
import type { Check } from "./check.ts";

const TIP = "Put statements in the order of their text, whatever the order of their ids.";

export const textOrder: Check = {
  name: "text-order",
  description: "Statements of one layer that were read from one text stand in its order.",
  scope: "instrument",
  severity: "error",
  excusable: true,
  check: ({ statements }) => {
    const last = new Map<string, { id: string; start: number }>();
    return statements.items.flatMap(({ value, place }): Issue[] => {
      const { text, range } = value.provenance;
      if (text === undefined || !range) return [];
      const layer = `${value.reported} ${text}`;
      const before = last.get(layer);
      if (before && range[0] < before.start) {
        const message = `${value.id} stands after ${before.id}, but before it in the text "${text}"`;
        return [issueAt(place("id"), "text-order", message, TIP)];
      }
      last.set(layer, { id: value.id, start: range[0] });
      return [];
    });
  },
};
