import { knows } from "../list.ts";
import { issueAt } from "../place.ts";
import type { Check } from "./check.ts";

const layerOf = (id: string) => id.slice(id.lastIndexOf(".") + 1)[0];
const TIP = "Join a statement of a report (r) with those of the same instrument (s) that say the same.";

export const joins: Check = {
  name: "joins",
  description: "Joined statements exist, belong to the same instrument and stand in different layers.",
  scope: "instrument",
  severity: "error",
  check: (record) =>
    record.statements.items.flatMap(({ value, place }) =>
      value.joined.flatMap((id, index) => {
        const at = place("joined", index);
        if (!id.startsWith(`${record.folder}.`))
          return [issueAt(at, "joined-elsewhere", `${id} belongs to another instrument`, TIP)];
        if (!knows(record.statements, id))
          return [issueAt(at, "joined-missing", `${id} is no statement of this record`, TIP)];
        if (layerOf(id) !== layerOf(value.id)) return [];
        return [issueAt(at, "joined-layer", `${value.id} and ${id} stand in the same layer`, TIP)];
      }),
    ),
};
