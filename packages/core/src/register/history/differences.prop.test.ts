import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, ChangeSchema, FORCES, type Snapshot } from "../../model/index.ts";
import { buildRegister } from "../build-register.ts";
import { readLakesWithHistory } from "../testing/read-fixtures.ts";
import { asOf } from "./as-of.ts";
import { type Differences, differencesBetween } from "./differences.ts";

const built = buildRegister(readLakesWithHistory());
if (!built.ok) throw new Error(built.issues.map(({ message }) => message).join("\n"));
const { snapshot } = built.value;
const DAY = "2030-08-01";
const why = "Invented.";

/** The differences as entries that an editor would have written. */
function changesOf({ added, changed, withdrawn }: Differences): Change[] {
  const entries = [
    { kind: "added", ids: added },
    { kind: "changed", ids: Object.keys(changed), before: changed },
    { kind: "withdrawn", ids: Object.keys(withdrawn), before: withdrawn },
  ];
  return entries
    .filter(({ ids }) => ids.length > 0)
    .map((entry) => ChangeSchema.parse({ date: DAY, why, ...entry }));
}

const forces = FORCES.map(({ id, strength }) => ({ force: id, strength }));
const edits = fc.record({
  kept: fc.subarray(snapshot.statements.map(({ id }) => id)),
  force: fc.constantFrom(...forces),
  note: fc.option(fc.string({ minLength: 1, maxLength: 40 }), { nil: undefined }),
  place: fc.constantFrom("Veldan", "Osthafen"),
});

function edited({
  kept,
  force,
  note,
  place,
}: typeof edits extends fc.Arbitrary<infer T> ? T : never): Snapshot {
  const statements = snapshot.statements
    .filter(({ id }) => kept.includes(id))
    .map((own, index) => (index === 0 ? { ...own, ...force, ...(note === undefined ? {} : { note }) } : own));
  const instruments = snapshot.instruments.map((own) => (own.id === "lakes-2030" ? { ...own, place } : own));
  return { ...snapshot, instruments, statements };
}

test("whatever was changed, the entries that say so give back the state before", () => {
  fc.assert(
    fc.property(edits, (edit) => {
      const after = edited(edit);
      const changes = [...snapshot.changes, ...changesOf(differencesBetween(snapshot, after))];
      const state = asOf({ ...after, changes }, "2030-07-31");
      const before = new Map(snapshot.statements.map((own) => [own.id, own]));
      expect(state.ok && new Map(state.value.statements.map((own) => [own.id, own]))).toEqual(before);
      expect(state.ok && state.value.instruments).toEqual(snapshot.instruments);
    }),
  );
});

test("equal snapshots have no differences", () => {
  expect(differencesBetween(snapshot, structuredClone(snapshot))).toEqual({
    added: [],
    changed: {},
    withdrawn: {},
  });
});

test("a record that is new is one addition, whatever it holds", () => {
  const empty: Snapshot = { ...snapshot, instruments: [], statements: [] };
  expect(differencesBetween(empty, snapshot).added).toEqual(snapshot.instruments.map(({ id }) => id));
  expect(Object.keys(differencesBetween(snapshot, empty).withdrawn)).toHaveLength(
    2 + snapshot.statements.length,
  );
});

test("a withdrawn record comes back whole for the days before, and leaves tombstones after", () => {
  const isLakes = (id: string) => id.split(".")[0] === "lakes-2030";
  const after: Snapshot = {
    ...snapshot,
    instruments: snapshot.instruments.filter(({ id }) => !isLakes(id)),
    statements: snapshot.statements.filter(({ id }) => !isLakes(id)),
  };
  const changes = [...snapshot.changes, ...changesOf(differencesBetween(snapshot, after))];
  const before = asOf({ ...after, changes }, "2030-07-31");
  expect(before.ok && before.value.instruments).toEqual(snapshot.instruments);
  expect(before.ok && before.value.statements).toEqual(snapshot.statements);
  const now = asOf({ ...after, changes }, DAY);
  expect(now.ok && now.value.tombstones.map(({ id }) => id)).toEqual([
    "lakes-2030",
    ...["r01", "s01", "s02", "s03", "s04"].map((short) => `lakes-2030.${short}`),
  ]);
});
