import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { compare, type Snapshot } from "@concordance/core";
import { snapshot } from "@concordance/register";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../architecture/imports.ts";
import { type RunningServer, START } from "../runtimes/servers.ts";

/** How each language is called, and what the machine needs for it. */
const LANGUAGES: Readonly<
  Record<string, { readonly call: readonly string[]; readonly needs: readonly (readonly string[])[] }>
> = {
  TypeScript: { call: [process.execPath, "questions.ts"], needs: [] },
  Python: { call: ["python3", "questions.py"], needs: [["python3", "--version"]] },
  R: {
    call: ["Rscript", "questions.R"],
    needs: [
      ["Rscript", "-e", "library(jsonlite)"],
      ["curl", "--version"],
    ],
  },
  curl: {
    call: ["sh", "questions.sh"],
    needs: [
      ["curl", "--version"],
      ["jq", "--version"],
    ],
  },
};

const runs = ([command = "", ...args]: readonly string[]): boolean => spawnSync(command, args).status === 0;

/** What the machine lacks for a language; undefined where it has all. */
const lackOf = (needs: readonly (readonly string[])[]): string | undefined =>
  needs.find((need) => !runs(need))?.join(" ");

interface Answered {
  readonly question: number;
  readonly answer: unknown;
}

async function answersOf([command = "", ...args]: readonly string[], origin: string): Promise<Answered[]> {
  const child = spawn(command, args, {
    cwd: join(ROOT, "examples"),
    env: { ...process.env, CONCORDANCE_API: origin },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk) => out.push(chunk));
  child.stderr.on("data", (chunk) => err.push(chunk));
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect([status, Buffer.concat(err).toString()]).toEqual([0, ""]);
  return Buffer.concat(out)
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const instrument = (id: string) => snapshot.instruments.find((one) => one.id === id);

/** The same entries, in whatever order. */
const allOf = (expected: readonly string[]) =>
  expect.toSatisfy(
    (given) => JSON.stringify([...given].sort()) === JSON.stringify([...expected].sort()),
    `the same as ${expected.join(", ")}`,
  );

const actsOf = (party: string, year: string) =>
  snapshot.instruments.flatMap(({ id, adopted, acts }) =>
    acts
      .filter((act) => act.party === party && (act.date ?? adopted).startsWith(year))
      .map(({ act }) => `${act} ${id}`),
  );

const idsOf = (topic: string, keep: (statement: Snapshot["statements"][number]) => boolean) =>
  snapshot.statements.filter((one) => one.topics.some((own) => own === topic) && keep(one));

const changesOf = (kind: string) =>
  snapshot.changes
    .filter((change) => change.date >= "2026-11-25" && change.kind === kind)
    .reduce((sum, { ids }) => sum + ids.length, 0);

function sharedBy(...ids: readonly string[]) {
  const compared = compare(snapshot, ids);
  const groups = compared.ok ? compared.value.groups : [];
  const strongerIn = (id: string) =>
    groups.filter(({ stronger }) => stronger.some((one) => one === id)).length;
  return [groups.length, ...ids.map(strongerIn)];
}

/** What the register itself says, found without the API. */
const EXPECTED: readonly unknown[] = [
  instrument("un-ga-78-265")
    ?.acts.flatMap(({ act, party }) => (act === "sponsored" ? [party] : []))
    .sort(),
  allOf(actsOf("fr", "2024")),
  allOf(idsOf("data-protection", ({ strength }) => strength >= 3).map(({ id }) => id)),
  { added: changesOf("added"), changed: changesOf("changed"), withdrawn: changesOf("withdrawn") },
  `${instrument("bletchley-2023")?.title.en} (${instrument("bletchley-2023")?.adopted}), ${snapshot.statements.find(({ id }) => id === "bletchley-2023.s07")?.locator}. Concordance, /v1/statements/bletchley-2023.s07`,
  [true, "ru /v1/instruments/un-ga-78-265/provisions/preamble"],
  ["gb", "us"],
  sharedBy("bletchley-2023", "un-ga-78-265"),
  ["recommend 0-32", "commit 34-65"],
  [...new Set(idsOf("military-use", ({ reported }) => !reported).map((one) => one.instrument))].sort(),
];

describe("ten questions", () => {
  const given = new Map<string, Answered[]>();
  let server: RunningServer;
  beforeAll(async () => {
    server = await START.node();
  });
  afterAll(() => server?.close());

  for (const [language, { call, needs }] of Object.entries(LANGUAGES)) {
    const lack = lackOf(needs);
    if (lack !== undefined) console.log(`examples in ${language} are skipped: "${lack}" does not run here`);
    test.skipIf(lack !== undefined)(`in ${language}`, async () => {
      const answers = await answersOf(call, server.origin);
      given.set(language, answers);
      expect(answers).toEqual(EXPECTED.map((answer, index) => ({ question: index + 1, answer })));
    });
  }

  test("have the same answers in every language", () => {
    const [first, ...others] = [...given.values()];
    expect(first).toHaveLength(10);
    for (const answers of others) expect(answers).toEqual(first);
  });
});
