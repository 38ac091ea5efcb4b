import { createApp, memoryRegister } from "@concordance/api";
import { manifest, snapshot } from "@concordance/register";
import { describe, expect, test } from "vitest";

const app = createApp(memoryRegister(snapshot, manifest));

/** What one link answers; every answer has to say how it is cited. */
async function ask(link: string) {
  const response = await app.request(link);
  expect(response.status).toBe(200);
  return response.json();
}

/** What the record of an instrument says that a party did, with the sources that it names for it. */
const deeds = (instrument: string, party: string) =>
  snapshot.instruments
    .find(({ id }) => id === instrument)
    ?.acts.filter((act) => act.party === party)
    .map(({ act, sources }) => ({ act, sourced: sources.length > 0 })) ?? [];

const JOINING = ["signed", "adopted", "endorsed", "issued", "sponsored", "ratified", "joined"];
const joined = (instrument: string, party: string) =>
  deeds(instrument, party).some(({ act, sourced }) => JOINING.includes(act) && sourced);

interface Row {
  readonly instrument: string;
  readonly by?: string;
}
interface MatrixRow {
  readonly id: string;
  readonly cells: readonly { readonly strength: number; readonly statements: number }[];
}

describe("one link answers, and the record's sources say the same", () => {
  test("what France joined and China did not", async () => {
    const { onlyA, citation } = await ask("/v1/positions?a=fr&b=cn");
    const told = (onlyA as Row[]).map(({ instrument }) => instrument);
    expect(told).toContain("political-declaration-military-ai-2023");
    const recorded = snapshot.instruments
      .map(({ id }) => id)
      .filter((id) => joined(id, "fr") && !joined(id, "cn"));
    expect(told.sort()).toEqual(recorded.map(String).sort());
    expect(citation).toMatchObject({ title: "Positions of France and China", snapshot: manifest.sha256 });
  });

  test("what China joined and the United States declined", async () => {
    const { declined } = await ask("/v1/positions?a=cn&b=us");
    const byUs = (declined as Row[]).filter(({ by }) => by === "us");
    expect(byUs.map(({ instrument }) => instrument)).toEqual(["paris-statement-2025"]);
    expect(deeds("paris-statement-2025", "us")).toEqual([{ act: "declined", sourced: true }]);
    expect(joined("paris-statement-2025", "cn")).toBe(true);
  });

  test("who is in both Bletchley and the Paris statement", async () => {
    const { items, total } = await ask("/v1/matrix?behind=bletchley-2023,paris-statement-2025&limit=200");
    const told = (items as MatrixRow[]).map(({ id }) => id);
    expect(told).toEqual(expect.arrayContaining(["cn", "fr", "in"]));
    const recorded = snapshot.parties
      .map(({ id }) => id)
      .filter((id) => joined("bletchley-2023", id) && joined("paris-statement-2025", id));
    expect(told.sort()).toEqual(recorded.map(String).sort());
    expect(total).toBe(recorded.length);
  });

  test("which instruments speak of protecting personal data with strength 3 or more", async () => {
    const { items } = await ask(
      "/v1/matrix?rows=instrument&topic=data-protection&strength=3&speaking=true&limit=200",
    );
    const told = new Map((items as MatrixRow[]).map(({ id, cells }) => [id, cells[0]?.statements]));
    const coded = snapshot.statements.filter(
      ({ topics, strength, reported }) => topics.includes("data-protection") && strength >= 3 && !reported,
    );
    expect([...told.keys()].sort()).toEqual(
      [...new Set(coded.map(({ instrument }) => String(instrument)))].sort(),
    );
    for (const [id, count] of told)
      expect(count).toBe(coded.filter(({ instrument }) => instrument === id).length);
  });

  test("the strongest commitments on capacity-building for developing countries", async () => {
    const { items } = await ask(
      "/v1/statements?topic=capacity-building&beneficiary=developing-countries&sort=-strength&limit=5",
    );
    const strengths = snapshot.statements
      .filter(
        ({ topics, beneficiaries }) =>
          topics.includes("capacity-building") && beneficiaries.includes("developing-countries" as never),
      )
      .map(({ strength }) => strength);
    expect(items[0].strength).toBe(Math.max(...strengths));
    expect(items[0].provenance.sources.length).toBeGreaterThan(0);
  });
});
