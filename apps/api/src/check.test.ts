import { describe, expect, test } from "vitest";
import { CheckAnswerSchema } from "./schemas/check.ts";
import { inventedApp } from "./testing/invented-app.ts";

const instrument = `id: weirs-2032
title: { en: Accord on Weirs }
kind: joint-statement
binding: non-binding
adopted: 2032-05-06
acts:
  - { parties: [veldania, ostmark], act: signed, date: 2032-05-06, sources: [gazette] }
sources:
  - { id: gazette, kind: official, name: Gazette of Veldania, address: "https://gazette.example.org/weirs" }
evidence: { title: [gazette], kind: [gazette], binding: [gazette], adopted: [gazette] }
coverage: { extent: none, note: { en: Nothing is coded yet. } }
`;

const json = (body: unknown) =>
  inventedApp.request("/v1/check", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

async function found(response: Response) {
  expect([response.status, response.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
  return CheckAnswerSchema.parse(await response.json());
}

function form(parts: Record<string, string | Uint8Array<ArrayBuffer>>) {
  const data = new FormData();
  for (const [name, content] of Object.entries(parts)) data.append(name, new File([content], `${name}.yaml`));
  return inventedApp.request("/v1/check", { method: "POST", body: data });
}

describe("a sound record", () => {
  test("as YAML, and as a form", async () => {
    for (const response of [await json({ instrument }), await form({ instrument })])
      expect(await found(response)).toMatchObject({
        sound: true,
        counts: { errors: 0, warnings: 0 },
        findings: [],
      });
  });

  test("as JSON", async () => {
    const facts = {
      id: "weirs-2032",
      title: { en: "Accord on Weirs" },
      kind: "joint-statement",
      binding: "non-binding",
      adopted: "2032-05-06",
      acts: [{ parties: ["veldania"], act: "signed", sources: ["gazette"] }],
      sources: [
        { id: "gazette", kind: "official", name: "Gazette", address: "https://gazette.example.org/" },
      ],
      evidence: { title: ["gazette"], kind: ["gazette"], binding: ["gazette"], adopted: ["gazette"] },
      coverage: { extent: "none", note: { en: "Nothing is coded yet." } },
    };
    expect(await found(await json({ instrument: facts }))).toMatchObject({ sound: true, findings: [] });
  });
});

describe("a faulty record", () => {
  test("is told by file, line and tip, with what the register knows", async () => {
    const faulty = instrument.replace("[veldania, ostmark]", "[veldania, ostmarc]");
    const { sound, counts, findings } = await found(await json({ instrument: faulty }));
    expect([sound, counts.errors]).toEqual([false, 1]);
    expect(findings[0]).toMatchObject({
      code: "unknown-party",
      file: "instrument.yaml",
      line: 7,
      message: expect.stringMatching(/ostmark/u),
      tip: expect.stringMatching(/\w/u),
    });
  });

  test("names statements of it too", async () => {
    const { findings } = await found(await json({ instrument, statements: "instrument: weirs-2032\n" }));
    expect(findings.map(({ file, code }) => `${file} ${code}`)).toContain("statements.yaml missing-field");
  });

  test.each([
    ["no YAML", "id: ["],
    ["nothing", ""],
    ["a header without an id", "title: { en: X }"],
    ["nesting without end", "[".repeat(100_000)],
    ["an id that climbs", "id: ../../etc/passwd\n"],
  ])("%s is a finding", async (_reason, text) => {
    const { sound, findings } = await found(await json({ instrument: text }));
    expect([sound, findings.length > 0]).toEqual([false, true]);
  });

  test("all findings are counted, and so many told", async () => {
    const statements = `instrument: weirs-2032\nstatements:\n${"  - {}\n".repeat(2000)}`;
    const { counts, findings } = await found(await json({ instrument, statements }));
    expect(counts.errors).toBeGreaterThan(500);
    expect(findings).toHaveLength(500);
  });
});

test.each([
  ["no header", {}, 422],
  ["an unknown part", { instrument, colour: "red" }, 422],
  ["a number", { instrument: 5 }, 422],
  ["too much", { instrument: "a".repeat(600_000) }, 413],
])("%s is refused", async (_reason, body, status) => {
  expect((await json(body)).status).toBe(status);
});

test("a file that is no text is refused", async () => {
  const response = await form({ instrument: new Uint8Array([0x69, 0xe9, 0x3a]) });
  expect(response.status).toBe(400);
  expect((await response.json()).errors[0]).toMatchObject({ pointer: "/instrument" });
});
