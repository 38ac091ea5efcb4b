import type { Body, Issue, Party } from "../../model/index.ts";
import type { Located } from "../list.ts";
import { issueAt, type Keys } from "../place.ts";
import type { RegisterView } from "../register-view.ts";
import type { Check } from "./check.ts";

/** Fields whose lists name parties, bodies and instruments. */
const NAMING: ReadonlySet<PropertyKey> = new Set([
  "parties",
  "speakers",
  "actors",
  "beneficiaries",
  "members",
]);

/** Every id that a file names, as it is written: an entry with another fault names somebody all the same. */
function mentionsIn(value: unknown, keys: Keys): string[] {
  if (typeof value === "string") {
    const inList = typeof keys.at(-1) === "number" && NAMING.has(keys.at(-2) ?? "");
    return inList || (keys.at(-1) === "id" && keys.at(-3) === "references") ? [value] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    mentionsIn(inner, [...keys, Array.isArray(value) ? Number(key) : key]),
  );
}

function orphan(noun: string, { value, place }: Located<Party | Body>): Issue {
  const message = `no record names the ${noun} "${value.id}"`;
  return issueAt(place("id"), "orphan", message, `Lead a record to it by its id, or take it out.`);
}

function findings({ files, parties, bodies }: RegisterView): Issue[] {
  // A file that cannot be read may name anybody.
  if (files.some(({ value }) => value === undefined)) return [];
  const named = new Set(files.flatMap(({ value }) => mentionsIn(value, [])));
  return [
    ...parties.items
      .filter(({ value }) => value.kind !== "state" && !named.has(value.id))
      .map((party) => orphan("party", party)),
    ...bodies.items.filter(({ value }) => !named.has(value.id)).map((body) => orphan("body", body)),
  ];
}

export const orphans: Check = {
  name: "orphans",
  description: "Every party that is no State, and every body, is named by a record.",
  scope: "register",
  severity: "error",
  excusable: true,
  check: findings,
};
