import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveBareSite } from "./bare-site.ts";
import { openSite } from "./open-site.ts";
import { LANGUAGES } from "./page-types.ts";
import type { Site } from "./site.ts";
import { lineThrough, scriptBytes, servedBytes } from "./weights.ts";

/** What a page may ask for beyond the framework's own scripts. */
const SCRIPT_MORE_MAX = 15_000;
/** What a page that is read has for itself; far less, because it comes without the framework. */
const SCRIPT_OWN_MAX = 3_000;
const STATEMENTS = 60;
const INSTRUMENT_MAX = 60_000;

/** Pages that are read, in their shapes with the most to run. */
const READ = {
  home: "",
  instrument: "/instruments/cn-fr-2024-ai-global-governance",
  statement: "/statements/cn-fr-2024-ai-global-governance.s12",
  party: "/parties/fr",
  topic: "/topics/interoperability",
  comparison: "/compare?ids=bletchley-2023,un-ga-78-265",
  matrix: "/matrix?theme=rights",
  search: "/search?q=data",
} as const;

const { open, at } = openSite();
const scriptsOf = (address: string) =>
  open({ serviceWorkers: "block" }, (page) => scriptBytes(page, address));

describe("scripts", () => {
  let bare: Site;
  let least: number;

  beforeAll(async () => {
    bare = await serveBareSite();
    least = await scriptsOf(bare.address);
  });
  afterAll(() => bare?.stop());

  test("of a bare page are told apart from its markup", () => expect(least).toBeGreaterThan(50_000));

  test.each(Object.entries(READ))("of the page %s are its own few", async (_name, path) => {
    const bytes = await scriptsOf(at(`/en${path}`));
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(SCRIPT_OWN_MAX);
    expect(bytes).toBeLessThanOrEqual(least + SCRIPT_MORE_MAX);
  });

  test("of the tool that extracts are the framework's and its own", async () => {
    const bytes = await scriptsOf(at("/en/extract"));
    expect(bytes).toBeGreaterThan(least);
    expect(bytes).toBeLessThanOrEqual(least + SCRIPT_MORE_MAX);
  });
});

interface Coded {
  readonly id: string;
  readonly counts: { readonly statements: number };
}

/** Instruments of the register with many statements, whose pages tell what a statement weighs. */
async function longInstruments(): Promise<Coded[]> {
  const answer = await fetch(at("/v1/instruments?limit=200"));
  const { items } = (await answer.json()) as { items: Coded[] };
  const near = ({ counts }: Coded) => Math.abs(counts.statements - STATEMENTS);
  return items.toSorted((one, other) => near(one) - near(other)).slice(0, 8);
}

describe("the markup of an instrument", () => {
  test.each(LANGUAGES)("with 60 statements stays within its bytes in %s", async (language) => {
    const points = await Promise.all(
      (await longInstruments()).map(
        async ({ id, counts }) =>
          [counts.statements, await servedBytes(at(`/${language}/instruments/${id}`))] as const,
      ),
    );
    expect(Math.round(lineThrough(points)(STATEMENTS))).toBeLessThanOrEqual(INSTRUMENT_MAX);
    for (const [statements, bytes] of points)
      expect(bytes / Math.max(statements, STATEMENTS), `${statements} statements`).toBeLessThanOrEqual(
        INSTRUMENT_MAX / STATEMENTS,
      );
  });
});
