import { describe, expect, test } from "vitest";
import { checkRegister } from "./check-register.ts";
import type { Check } from "./checks/check.ts";
import { CHECKS } from "./checks/index.ts";
import { type RegisterView, viewRegister } from "./register-view.ts";
import {
  FAULTS,
  readFaulty,
  readLakesWithHistory,
  readLakesWithTexts,
  readTexts,
} from "./testing/read-fixtures.ts";

/** The way out that the tip of a finding offers. */
const WAY = /put \{place: "([^"]+)", reason: …\} into (exceptions\/[a-z-]+\.yaml)\.$/u;

test.each([
  ["with a history", readLakesWithHistory(), []],
  ["with texts", readLakesWithTexts(), readTexts("valid/lakes-with-texts")],
])("a sound register %s gives no finding", (_reason, files, texts) => {
  expect(checkRegister(files, { texts })).toEqual([]);
});

describe("an exception", () => {
  const cases = [
    "orphan-body",
    "claim-of-one-value",
    "unused-source",
    "repeated-summary",
    "summary-in-the-past",
  ];
  test.each(cases)("%s: written as the tip says, it excuses the finding", (fault) => {
    const { files } = readFaulty(`invalid/${fault}`);
    const [, place, path = ""] = WAY.exec(checkRegister(files)[0]?.tip ?? "") ?? [];
    const text = `- place: "${place}"\n  reason: It is right as it is.\n`;
    expect(checkRegister([...files, { path, text }])).toEqual([]);
  });

  test("needs a reason", () => {
    const { files } = readFaulty("invalid/orphan-body");
    const text = '- { place: "bodies.yaml#[reed-council].id", reason: "" }\n';
    const codes = checkRegister([...files, { path: "exceptions/orphans.yaml", text }]).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(["orphan", "empty-field"]);
  });

  test("outlives entries that come before its own", () => {
    const { files } = readFaulty("invalid/orphan-body");
    const text = '- { place: "bodies.yaml#[reed-council].id", reason: A page leads to it. }\n';
    const moved = files.map((file) =>
      file.path === "bodies.yaml"
        ? {
            ...file,
            text: file.text
              .split(/(?=^- )/mu)
              .reverse()
              .join(""),
          }
        : file,
    );
    expect(checkRegister([...moved, { path: "exceptions/orphans.yaml", text }])).toEqual([]);
  });

  test("of a check that needs texts waits until they are there", () => {
    const place = "instruments/lakes-2030/statements.yaml#statements[lakes-2030.s01].summary.en";
    const text = `- { place: "${place}", reason: A title. }\n`;
    const files = [...readLakesWithTexts(), { path: "exceptions/copied.yaml", text }];
    expect(checkRegister(files)).toEqual([]);
    const codes = checkRegister(files, { texts: readTexts("valid/lakes-with-texts") }).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(["unneeded-exception"]);
  });
});

test("what the build relies on has no exceptions", () => {
  const firm = CHECKS.filter(({ excusable }) => !excusable).map(({ name }) => name);
  expect(firm).toEqual(
    expect.arrayContaining(["readable", "shape", "folders", "duplicates", "history", "unsaid-changes"]),
  );
});

test("every check finds something in a faulty register", () => {
  const views = FAULTS.map((fault) => {
    const { files, options } = readFaulty(fault);
    return viewRegister(files, options.texts);
  });
  const finds = (check: Check, view: RegisterView): boolean => {
    if (check.scope === "register") return check.check(view).length > 0;
    if (check.scope === "file") return view.files.some((file) => check.check(file).length > 0);
    return view.records.some((record) => check.check(record, view).length > 0);
  };
  const idle = CHECKS.filter((check) => !views.some((view) => finds(check, view)));
  // An empty register is no folder of files: a test of its own shows it to this check.
  expect(idle.map(({ name }) => name)).toEqual(["not-empty"]);
});
