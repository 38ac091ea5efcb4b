import type { Issue } from "../../model/index.ts";
import { knows, type List } from "../list.ts";
import { nearest } from "../nearest.ts";
import { issueAt, type Place } from "../place.ts";
import type { RecordView, RegisterView } from "../register-view.ts";
import type { Check } from "./check.ts";

function missingInstrument({ instruments }: RegisterView, id: string, place: Place): Issue[] {
  if (instruments.has(id)) return [];
  const message = `instrument "${id}" is not in the register; nearest: ${nearest(id, instruments).join(", ")}`;
  const tip = "Leave the id out and keep the name until the instrument has a record, or mend the id.";
  return [issueAt(place, "missing-instrument", message, tip)];
}

function missingBody(bodies: List<unknown>, id: string, place: Place): Issue[] {
  if (knows(bodies, id)) return [];
  const message = `body or event "${id}" is not in the register; nearest: ${nearest(id, bodies.ids.keys()).join(", ") || "none"}`;
  return [
    issueAt(place, "missing-body", message, "Add it to bodies.yaml, or leave the id out and keep the name."),
  ];
}

function inStatements(record: RecordView, register: RegisterView): Issue[] {
  return record.statements.items.flatMap(({ value, place }) =>
    value.references.flatMap(({ kind, id }, index) => {
      if (id === undefined) return [];
      const at = place("references", index, "id");
      return kind === "instrument"
        ? missingInstrument(register, id, at)
        : missingBody(register.bodies, id, at);
    }),
  );
}

function inRelations(record: RecordView, register: RegisterView): Issue[] {
  return record.relations.items.flatMap(({ value, place }) => {
    const target =
      value.target === undefined ? [] : missingInstrument(register, value.target, place("target"));
    if (value.provision === undefined || knows(record.provisions, value.provision)) return target;
    const message = `no provision has the locator "${value.provision}"`;
    const tip = "Name a provision of this record, or leave the field out.";
    return [...target, issueAt(place("provision"), "unknown-locator", message, tip)];
  });
}

export const references: Check = {
  name: "references",
  description: "References and relations by id lead to instruments, bodies and provisions that exist.",
  scope: "instrument",
  severity: "error",
  check: (record, register) => [...inStatements(record, register), ...inRelations(record, register)],
};
