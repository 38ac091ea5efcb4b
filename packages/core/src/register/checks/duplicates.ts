import type { Issue } from "../../model/index.ts";
import { concat, field, type List } from "../list.ts";
import { issueAt, type Place } from "../place.ts";
import type { RegisterView } from "../register-view.ts";
import type { Check } from "./check.ts";

const TIP = "An id stands for one thing for ever: give the newer one an id that was never used.";

function repeated(noun: string, ids: Iterable<readonly [string, readonly Place[]]>): Issue[] {
  return [...ids].flatMap(([id, [first, ...others]]) =>
    others.map((place) =>
      issueAt(place, "duplicate-id", `${noun} "${id}" is already at ${first?.path}:${first?.line}`, TIP),
    ),
  );
}

const inList = (noun: string, list: List<unknown>) => repeated(noun, list.ids);

function instrumentIds({ records }: RegisterView): Map<string, Place[]> {
  const ids = new Map<string, Place[]>();
  for (const { header } of records) {
    const id = field(header?.value, "id");
    if (header && id !== undefined) ids.set(id, [...(ids.get(id) ?? []), header.place("id")]);
  }
  return ids;
}

export const duplicates: Check = {
  name: "duplicates",
  description: "No id of an instrument, statement, source, text, provision, party or body is given twice.",
  scope: "register",
  severity: "error",
  check: (register) => [
    ...repeated("instrument", instrumentIds(register)),
    ...inList("statement", concat(register.records.map(({ statements }) => statements))),
    ...inList("party", register.parties),
    ...inList("body", register.bodies),
    ...register.records.flatMap((record) => [
      ...inList("source", record.sources),
      ...inList("text", concat<unknown>([record.expressions, record.reports])),
      ...inList("provision", record.provisions),
    ]),
  ],
};
