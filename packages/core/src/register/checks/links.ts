import type { Instrument, Issue, Party } from "../../model/index.ts";
import { dig, field } from "../list.ts";
import { issueAt } from "../place.ts";
import type { RecordView, RegisterView } from "../register-view.ts";
import type { Check } from "./check.ts";

const TIP = "Give the id beside the name, so that readers can follow it.";
const fold = (name: string) => name.normalize("NFKC").toLowerCase();

/** Names by which a register knows a thing, with its id. */
type Index = ReadonlyMap<string, string>;

function identifiersOf({ header }: RecordView): string[] {
  const list = dig(header?.value, ["identifiers"]);
  return Array.isArray(list) ? list.flatMap((entry: unknown) => field(entry, "value") ?? []) : [];
}

function titlesOf({ header }: RecordView): string[] {
  const title: unknown = dig(header?.value, ["title"]);
  return typeof title === "object" && title !== null
    ? Object.values(title satisfies Partial<Instrument["title"]>).filter((name) => typeof name === "string")
    : [];
}

/** Two resolutions may have one title: a name that leads to two leads to none. */
function unambiguous(names: readonly (readonly [name: string, id: string])[]): Index {
  const owners = new Map<string, Set<string>>();
  for (const [name, id] of names) owners.set(fold(name), (owners.get(fold(name)) ?? new Set()).add(id));
  return new Map(
    [...owners].flatMap(([name, ids]) => (ids.size === 1 ? [[name, [...ids][0] ?? ""] as const] : [])),
  );
}

const instrumentsOf = ({ records }: RegisterView): Index =>
  unambiguous(
    records.flatMap((record) =>
      [...identifiersOf(record), ...titlesOf(record)].map((name) => [name, record.folder] as const),
    ),
  );

const bodiesOf = ({ bodies }: RegisterView): Index =>
  unambiguous(
    bodies.items.flatMap(({ value }) =>
      [...Object.values(value.name satisfies Party["name"]), ...value.aliases].map(
        (name = "") => [name, value.id] as const,
      ),
    ),
  );

function known(index: Index, names: readonly (string | undefined)[]): string | undefined {
  return names.map((name) => (name === undefined ? undefined : index.get(fold(name)))).find(Boolean);
}

function inRecord(record: RecordView, instruments: Index, bodies: Index): Issue[] {
  const references = record.statements.items.flatMap(({ value, place }) =>
    value.references.map((reference, index) => ({ reference, place: place("references", index) })),
  );
  const unlinked = references.flatMap(({ reference, place }) => {
    if (reference.id !== undefined) return [];
    const { kind, name } = reference;
    const id = kind === "instrument" ? known(instruments, [reference.symbol, name]) : known(bodies, [name]);
    return id === undefined ? [] : [{ name, id, place }];
  });
  const untargeted = record.relations.items.flatMap(({ value: { target, name }, place }) => {
    const id = target === undefined ? known(instruments, [name]) : undefined;
    return id === undefined ? [] : [{ name, id, place: place() }];
  });
  return [...unlinked, ...untargeted].map(({ name, id, place }) =>
    issueAt(place, "unlinked", `"${name}" is in the register as "${id}"`, TIP),
  );
}

export const links: Check = {
  name: "links",
  description:
    "A reference or relation by name leads by id to what the register has under that name or symbol.",
  scope: "register",
  severity: "warning",
  excusable: true,
  check: (register) => {
    const instruments = instrumentsOf(register);
    const bodies = bodiesOf(register);
    return register.records.flatMap((record) => inRecord(record, instruments, bodies));
  },
};
