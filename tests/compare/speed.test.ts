import { compare, type Instrument, matrix, type Snapshot, type Statement } from "@concordance/core";
import { snapshot } from "@concordance/register";
import { describe, expect, test } from "vitest";

const RUNS = 7;

/** Processor time of some work in milliseconds: the least of several runs, since a busy machine only ever adds to it. */
function cost(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** The register's statements, again and again under new ids, as those of so many instruments of a size. */
function grown(instruments: number, size: number): Snapshot {
  const [model] = snapshot.instruments;
  if (!model) throw new Error("the register is empty");
  const own = snapshot.statements.filter(({ reported }) => !reported);
  const statements = Array.from({ length: instruments * size }, (_, i): Statement => {
    const source = own[(i * 7) % own.length] as Statement;
    const instrument = `grown-${Math.floor(i / size)}` as Statement["instrument"];
    return { ...source, id: `${instrument}.s${i}` as Statement["id"], instrument };
  });
  const headers = Array.from(
    { length: instruments },
    (_, i): Instrument => ({ ...model, id: `grown-${i}` as Instrument["id"] }),
  );
  return { ...snapshot, instruments: headers, statements };
}

const told = (what: string, ms: number) =>
  process.stdout.write(`${what}: ${ms.toFixed(1)} ms of processor time\n`);

describe("time", () => {
  test("the matrix of all parties over the whole register: at most 50 ms", () => {
    const ms = cost(() => matrix(snapshot, { rows: "party" }));
    told(`matrix of ${snapshot.parties.length} parties, ${snapshot.statements.length} statements`, ms);
    expect(ms).toBeLessThan(50);
  });

  test.each([
    [200, 50],
    [500, 100],
  ])("two instruments of %i statements: at most %i ms", (size, most) => {
    const register = grown(2, size);
    const ms = cost(() => compare(register, ["grown-0", "grown-1"]));
    told(`comparison of two instruments of ${size} statements`, ms);
    expect(ms).toBeLessThan(most);
  });

  test("the matrix grows no faster than the statements, to 100,000 of them", () => {
    const [small, large] = [grown(20, 500), grown(200, 500)];
    const [ofSmall, ofLarge] = [small, large].map((register) =>
      cost(() => matrix(register, { rows: "instrument" })),
    );
    told("matrix of 10,000 statements", ofSmall ?? 0);
    told("matrix of 100,000 statements", ofLarge ?? 0);
    expect(ofLarge).toBeLessThan(20 * (ofSmall ?? 0) + 50);
  });
});
