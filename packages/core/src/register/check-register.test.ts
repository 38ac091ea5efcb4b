import { describe, expect, test } from "vitest";
import type { Issue } from "../model/index.ts";
import { checkRegister } from "./check-register.ts";
import { CHECKS } from "./checks/index.ts";
import { FAULTS, readFaulty, readLakes } from "./testing/read-fixtures.ts";

const shown = ({ path, line, code }: Issue) => `${path}:${line} ${code}`;
const statements = "instruments/lakes-2030/statements.yaml";
const withStatements = (change: (text: string) => string) =>
  readLakes().map((file) => (file.path === statements ? { ...file, text: change(file.text) } : file));

test("a sound register gives no finding", () => {
  expect(checkRegister(readLakes())).toEqual([]);
});

describe("a faulty register", () => {
  test.each(FAULTS)("%s: the announced findings at their lines, and no other", (fault) => {
    const { files, options, expected } = readFaulty(fault);
    expect(expected).not.toEqual([]);
    expect(checkRegister(files, options).map(shown).sort()).toEqual(expected.sort());
  });

  test.each(FAULTS)("%s: every finding has a column, a message and a tip", (fault) => {
    const { files, options } = readFaulty(fault);
    for (const issue of checkRegister(files, options)) {
      expect(issue.column).toBeGreaterThan(0);
      expect(issue.message).not.toBe("");
      expect(issue.tip).toMatch(/\.$/u);
      expect(issue.tip).not.toBe(issue.message);
    }
  });
});

describe("what a finding teaches", () => {
  const cases: [reason: string, fault: string, message: string][] = [
    [
      "an unknown value names the nearest ones",
      "unknown-force",
      'force "suport" is unknown; nearest: support',
    ],
    ["an unknown actor may be a class", "unknown-actor", 'actor "nations" is unknown; nearest: '],
    ["a long summary tells its length", "summary-too-long", "at most 200 allowed"],
    ["a duplicate id tells where the first is", "duplicate-statement-id", `is already at ${statements}:11`],
    ["an outside statement tells both ranges", "statement-outside-provision", "[149, 400] lies outside"],
    ["a missing instrument names the nearest", "missing-instrument", "nearest: harbour-2031"],
    ["a date that is none is shown", "date-that-is-none", '"2030-13-40" is no EDTF date'],
  ];
  test.each(cases)("%s", (_reason, fault, message) => {
    const messages = checkRegister(readFaulty(`invalid/${fault}`).files).map((issue) => issue.message);
    expect(messages.join("\n")).toContain(message);
  });

  test("a place is exact to the column", () => {
    const [issue] = checkRegister(readFaulty("invalid/unknown-topic").files);
    expect(issue).toMatchObject({ line: 23, column: 33, at: "statements[1].topics[1]" });
  });
});

describe("many faults", () => {
  test("all are found in one go, by file and line", () => {
    const files = withStatements((text) =>
      text
        .replace("topics: [safety", "topics: [robots")
        .replace("force: support", "force: suport")
        .replace("range: [150, 400]", "range: [150, 900]")
        .replace("locator: para_3", "locator: para_33"),
    );
    expect(checkRegister(files).map(({ code }) => code)).toEqual([
      "unknown-topic",
      "unknown-force",
      "unknown-locator",
    ]);
  });

  test("a file that cannot be read does not make the others look wrong", () => {
    const files = readLakes().map((file) =>
      file.path.endsWith("provisions.yaml") || file.path === "bodies.yaml" ? { ...file, text: "a: [" } : file,
    );
    expect(checkRegister(files).map(shown)).toEqual([
      "bodies.yaml:1 yaml",
      "instruments/lakes-2030/provisions.yaml:1 yaml",
    ]);
  });
});

describe("hostile files", () => {
  const cases: [reason: string, text: string, code: string][] = [
    ["longer than the limit", " ".repeat(2_000_001), "too-large"],
    ["nested without end", "[".repeat(100_000), "yaml"],
    ["two documents", "a: 1\n---\na: 2\n", "yaml"],
    ["a key twice", "instrument: lakes-2030\ninstrument: lakes-2030\n", "yaml"],
    ["a tag that nobody knows", "instrument: !code lakes-2030\n", "yaml"],
    ["a list where a map belongs", "- a\n", "wrong-type"],
    ["nothing at all", "", "wrong-type"],
    ["a prototype as a key", "__proto__: { x: 1 }\n", "missing-field"],
  ];
  test.each(cases)("%s", (_reason, text, code) => {
    const found = checkRegister(withStatements(() => text));
    expect(found.map((issue) => issue.code)).toContain(code);
  });

  test("no record at all is a fault, so that an empty folder replaces nothing", () => {
    expect(checkRegister([]).map(({ code }) => code)).toEqual(["no-record"]);
  });
});

test("checks have names of their own and say what they hold", () => {
  expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
  for (const { description } of CHECKS) expect(description).toMatch(/^[A-Z].*\.$/u);
});
