import { matrix, neighbours, positions, references, type Snapshot } from "@concordance/core";
import { snapshot } from "@concordance/register";
import { describe, expect, test } from "vitest";

const between = (a: string, b: string) => {
  const found = positions(snapshot, a, b);
  if (!found.ok) throw new Error("a party is unknown");
  const ids = (rows: readonly { instrument: string }[]) => rows.map(({ instrument }) => instrument);
  return { both: ids(found.value.both), onlyA: ids(found.value.onlyA), declined: found.value.declined };
};
const actsOf = (party: string, instrument: string) =>
  snapshot.instruments
    .find(({ id }) => id === instrument)
    ?.acts.filter((act) => act.party === party)
    .map(({ act }) => act);

describe("questions that people ask of the register", () => {
  test("what France joined and China did not: the declaration on military AI, the REAIM blueprint", () => {
    const { onlyA } = between("fr", "cn");
    expect(onlyA).toEqual(
      expect.arrayContaining(["political-declaration-military-ai-2023", "reaim-blueprint-2024"]),
    );
    for (const id of onlyA) expect(actsOf("cn", id)).not.toContain("signed");
  });

  test("what China joined and the United States declined: the Paris statement", () => {
    const { declined } = between("cn", "us");
    const byUs = declined.filter(({ by }) => by === "us").map(({ instrument }) => instrument);
    expect(byUs).toEqual(["paris-statement-2025"]);
    expect(actsOf("us", "paris-statement-2025")).toEqual(["declined"]);
  });

  test("who is in both Bletchley and the Paris statement", () => {
    const rows = matrix(snapshot, { rows: "party" }).rows.filter(
      ({ instruments }) =>
        instruments.some((id) => id === "bletchley-2023") &&
        instruments.some((id) => id === "paris-statement-2025"),
    );
    const ids = rows.map(({ id }) => String(id));
    expect(ids).toEqual(expect.arrayContaining(["fr", "cn", "in"]));
    expect(ids).not.toContain("us");
    expect(ids).not.toContain("gb");
  });

  test("which instruments speak of protecting personal data with strength 3 or more", () => {
    const filters = { topics: ["data-protection"], minStrength: 3 } as const;
    const rows = matrix(snapshot, { rows: "instrument", filters }).rows.filter(
      ({ cells }) => cells[0]?.state === "speaks",
    );
    const ids = rows.map(({ id }) => String(id));
    expect(ids).toEqual(expect.arrayContaining(["coe-cets-225", "eu-2024-1689", "unesco-ethics-ai-2021"]));
    const inRegister = snapshot.statements.filter(
      ({ topics, strength, reported }) => topics.includes("data-protection") && strength >= 3 && !reported,
    );
    expect(rows.flatMap(({ cells }) => cells[0]?.statements ?? []).sort()).toEqual(
      inRegister.map(({ id }) => id).sort(),
    );
  });

  test("the strongest commitment on capacity for developing countries stands first in its cell", () => {
    const filters = { topics: ["capacity-building"], beneficiaries: ["developing-countries"] } as const;
    const row = matrix(snapshot, { rows: "party", filters, ids: ["un-ga"] }).rows[0];
    expect(row?.cells[0]?.strongest?.strength).toBeGreaterThanOrEqual(3);
  });

  test("who built on Bletchley", () =>
    expect(
      references(snapshot)
        .edges.filter(({ to }) => to === "bletchley-2023")
        .map(({ from }) => String(from)),
    ).toEqual(expect.arrayContaining(["cn-fr-2024-ai-global-governance", "seoul-declaration-2024"])));

  test("parties near France signed with it what few signed", () => {
    const found = neighbours(snapshot, "fr", { limit: 5 });
    if (!found.ok) throw new Error("France is unknown");
    for (const { shared, nearness } of found.value.nearest) {
      expect(nearness).toBeGreaterThan(0.5);
      expect(shared.length).toBeGreaterThan(0);
    }
  });
});

describe("the register as a matrix", () => {
  test("every statement stands in each cell of its topics, and in no other", () => {
    const { rows, topics } = matrix(snapshot, { rows: "instrument" });
    const found = rows.flatMap(({ cells }) =>
      cells.flatMap(({ statements }, i) => statements.map((id) => `${id} ${topics[i]}`)),
    );
    const own = (from: Snapshot) => from.statements.filter(({ reported }) => !reported);
    const wanted = own(snapshot).flatMap((statement) =>
      statement.topics.map((topic) => `${statement.id} ${topic}`),
    );
    expect(found.sort()).toEqual(wanted.sort());
  });

  test("what nobody has coded is not shown as silent", () => {
    const { rows } = matrix(snapshot, { rows: "instrument" });
    const row = rows.find(({ id }) => id === "paris-statement-2025");
    expect(new Set(row?.cells.map(({ state }) => state))).toEqual(new Set(["not-coded"]));
  });
});
