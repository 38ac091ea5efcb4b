import { EdtfSchema, type Issue, type Relation } from "../../model/index.ts";
import { dig, type Located } from "../list.ts";
import { issueAt } from "../place.ts";
import { precedes } from "../precedes.ts";
import type { RecordView, RegisterView } from "../register-view.ts";
import type { Check } from "./check.ts";

const adoptedOf = (record: RecordView | undefined) =>
  EdtfSchema.safeParse(dig(record?.header?.value, ["adopted"])).data;

function toItself({ folder }: RecordView, { value, place }: Located<Relation>): Issue[] {
  if (value.target !== folder) return [];
  const tip = "A relation leads to another instrument.";
  return [issueAt(place("target"), "own-target", `${folder} stands in a relation to itself`, tip)];
}

function backInTime(
  record: RecordView,
  { value: { relation, target }, place }: Located<Relation>,
  register: RegisterView,
): Issue[] {
  const adopted = adoptedOf(record);
  const other = adoptedOf(register.records.find(({ folder }) => folder === target));
  if (adopted === undefined || other === undefined || !precedes(adopted, other)) return [];
  const message = `${record.folder} (${adopted}) ${relation} ${target}, which came later (${other})`;
  const tip = "Check both dates, or turn the relation round in the other record.";
  return [issueAt(place("target"), "later-target", message, tip)];
}

function twice({ relations }: RecordView): Issue[] {
  const seen = new Set<string>();
  return relations.items.flatMap(({ value: { relation, target, name, provision }, place }) => {
    const key = [relation, target ?? name, provision].join(" ");
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const tip = "Give a relation once, with all its sources.";
    return [issueAt(place(), "repeated-relation", `${relation} "${name}" stands there twice`, tip)];
  });
}

export const relations: Check = {
  name: "relations",
  description: "A relation leads to another instrument, not to a later one, and is given once.",
  scope: "instrument",
  severity: "error",
  excusable: true,
  check: (record, register) => [
    ...record.relations.items.flatMap((relation) => [
      ...toItself(record, relation),
      ...backInTime(record, relation, register),
    ]),
    ...twice(record),
  ],
};
