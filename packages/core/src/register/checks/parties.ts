import { ACTORS, BENEFICIARIES, type Issue } from "../../model/index.ts";
import { dig, knows, type Located } from "../list.ts";
import { nearest } from "../nearest.ts";
import { issueAt, type Keys, type Place } from "../place.ts";
import type { RecordView, RegisterView } from "../register-view.ts";
import type { Check } from "./check.ts";

const TIP =
  "A State's id is its ISO 3166-1 alpha-2 code in lower case; add any other party to parties/others.yaml.";

/** Fields that name parties, each with the classes that may stand there instead. */
const STATEMENT_FIELDS = [
  { name: "speakers", noun: "party", classes: [] },
  { name: "actors", noun: "actor", classes: ACTORS },
  { name: "beneficiaries", noun: "beneficiary", classes: BENEFICIARIES },
] as const;

interface Naming {
  readonly noun: string;
  readonly classes: readonly string[];
}

function unknown(
  register: RegisterView,
  id: unknown,
  { noun, classes }: Naming,
  place: () => Place,
): Issue[] {
  if (typeof id !== "string" || classes.includes(id) || knows(register.parties, id)) return [];
  const near = nearest(id, [...classes, ...register.parties.ids.keys()]).join(", ") || "none";
  return [issueAt(place(), `unknown-${noun}`, `${noun} "${id}" is unknown; nearest: ${near}`, TIP)];
}

function inLists(
  register: RegisterView,
  lists: unknown,
  naming: Naming,
  place: Located<unknown>["place"],
  keys: Keys,
) {
  return Array.isArray(lists)
    ? lists.flatMap((id, index) => unknown(register, id, naming, () => place(...keys, index)))
    : [];
}

/** Looks at what is written in the file, not at the filled statement: a default is found once, where it stands. */
function inStatements(record: RecordView, register: RegisterView): Issue[] {
  return record.files.flatMap((file) => {
    const statements = dig(file.value, ["statements"]);
    const roots = [
      ["defaults"],
      ...(Array.isArray(statements) ? statements.map((_, i) => ["statements", i]) : []),
    ];
    return roots.flatMap((root) =>
      STATEMENT_FIELDS.flatMap((entry) => {
        const keys = [...root, entry.name];
        return inLists(register, dig(file.value, keys), entry, file.place, keys);
      }),
    );
  });
}

export const parties: Check = {
  name: "parties",
  description: "Every party that acts, speaks or is named in a record is a party of the register.",
  scope: "instrument",
  severity: "error",
  check: (record, register) => [
    ...record.acts.items.flatMap(({ value, place }) =>
      inLists(register, value.parties, { noun: "party", classes: [] }, place, ["parties"]),
    ),
    ...inStatements(record, register),
  ],
};
