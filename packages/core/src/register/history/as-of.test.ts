import { describe, expect, test } from "vitest";
import { SnapshotSchema } from "../../model/index.ts";
import { buildRegister } from "../build-register.ts";
import { readLakes, readLakesWithHistory } from "../testing/read-fixtures.ts";
import { asOf } from "./as-of.ts";
import { releaseOf } from "./release.ts";

const built = buildRegister(readLakesWithHistory());
if (!built.ok) throw new Error(built.issues.map(({ message }) => message).join("\n"));
const { snapshot } = built.value;

function on(day: string) {
  const state = asOf(snapshot, day);
  if (!state.ok) throw new Error(state.issues[0]?.message);
  return state.value;
}
const statement = (day: string, id: string) => on(day).statements.find((entry) => entry.id === id);
const shortIds = (day: string) => on(day).statements.map(({ id }) => id.split(".")[1]);

describe("asOf", () => {
  test("today is the snapshot itself", () => expect(on("2030-07-01")).toEqual(snapshot));
  test("a later day changes nothing", () => expect(on("2999-12-31")).toEqual(snapshot));

  const days: [reason: string, day: string, ids: string[]][] = [
    ["before the first release there is nothing", "2030-05-31", []],
    ["on the day of a release what it added is there", "2030-06-01", ["s01", "s02", "r01", "s04"]],
    ["a day before a change it has not happened", "2030-06-30", ["s01", "s02", "r01", "s04"]],
    ["on the day of a change it has", "2030-07-01", ["s01", "s02", "s03", "r01"]],
  ];
  test.each(days)("%s", (_reason, day, ids) => expect(shortIds(day)).toEqual(ids));

  test("a changed statement has its earlier values, and a field that came later is absent", () => {
    const now = statement("2030-07-01", "lakes-2030.s01");
    expect(now?.deadline).toBe("2031-12");
    const { deadline: _deadline, ...rest } = now ?? {};
    expect(statement("2030-06-01", "lakes-2030.s01")).toEqual({
      ...rest,
      summary: { en: "Both States pledge tests." },
    });
  });

  test("a changed record has its earlier acts, and what follows from them", () => {
    const parties = (day: string) =>
      on(day)
        .instruments.find(({ id }) => id === "harbour-2031")
        ?.parties.map(({ party, role }) => `${party} ${role}`);
    expect(parties("2030-07-01")).toEqual(["lakes-union endorser", "xv endorser", "xo declined"]);
    expect(parties("2030-06-01")).toEqual(["lakes-union endorser", "xv endorser"]);
  });

  test("what was withdrawn is there before, and a tombstone with its reason after", () => {
    expect(statement("2030-06-01", "lakes-2030.s04")?.summary.en).toBe("Both States back the Lake Forum.");
    expect(on("2030-06-01").tombstones).toEqual([]);
    expect(on("2030-07-01").tombstones).toEqual([
      {
        id: "lakes-2030.s04",
        withdrawn: "2030-07-01",
        why: "Paragraph 2 says it once only.",
        replacedBy: ["lakes-2030.s02"],
      },
    ]);
  });

  test("counts are those of the day", () => {
    const counts = on("2030-06-01").instruments.find(({ id }) => id === "lakes-2030")?.counts;
    expect(counts).toEqual({ statements: 4, reported: 1, provisions: 4 });
  });

  test("every state has the published shape", () => {
    for (const day of ["2030-05-31", "2030-06-01", "2030-07-01"])
      expect(SnapshotSchema.safeParse(on(day)).success).toBe(true);
  });

  test("the digests of the state are those that the release keeps", () => {
    const released = readLakesWithHistory().find(({ path }) => path === "history/released.yaml")?.text ?? "";
    const digest = releaseOf(on("2030-06-01"))?.instruments;
    for (const { record, statements } of Object.values(digest ?? {}))
      for (const word of [record, ...Object.values(statements)]) expect(released).toContain(word);
  });

  test.each(["2030", "2030-06", "2030-13-01", "yesterday", "", "2030-06-01/2030-07-01"])(
    "%s is no day",
    (day) => {
      const state = asOf(snapshot, day);
      expect(state.ok ? undefined : state.issues[0]?.code).toBe("date");
    },
  );

  test("a register without a history is the same on every day", () => {
    const plain = buildRegister(readLakes());
    expect(plain.ok && asOf(plain.value.snapshot, "1990-01-01")).toEqual({
      ok: true,
      value: plain.ok && plain.value.snapshot,
    });
  });
});
