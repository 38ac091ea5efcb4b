import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Snapshot, Statement } from "../model/index.ts";
import { buildRegister } from "../register/index.ts";
import { readLakes } from "../register/testing/read-fixtures.ts";
import { EXPORT_FORMATS, type ExportFormat, exportInstrument } from "./export-instrument.ts";

function lakes(): Snapshot {
  const built = buildRegister(readLakes());
  if (!built.ok) throw new Error("the sound register is not sound");
  return built.value.snapshot;
}

const snapshot = lakes();

function exported(format: ExportFormat, from = snapshot): string {
  const result = exportInstrument(from, "lakes-2030", format);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

/** The snapshot with another summary of its first statement. */
function withSummary(en: string): Snapshot {
  const [first, ...rest] = snapshot.statements as [Statement, ...Statement[]];
  return { ...snapshot, statements: [{ ...first, summary: { en } }, ...rest] };
}

/** Reads comma-separated values back as RFC 4180 has them, independently of the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (let i = 0, row: string[] = []; i < text.length; ) {
    const cell = /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/uy;
    cell.lastIndex = i;
    const [whole = "", quoted, plain = "", end] = cell.exec(text) ?? [];
    if (whole === "") throw new Error(`no cell at ${i}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    i += whole.length;
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe("json and yaml", () => {
  const record = JSON.parse(exported("json"));

  test("hold the record whole", () => {
    expect(record.instrument).toEqual(snapshot.instruments.find(({ id }) => id === "lakes-2030"));
    expect(record.statements).toEqual(snapshot.statements);
    expect(record.licence).toBe("CC-BY-4.0");
  });

  test("hold the parties and bodies that the record names, and no other", () => {
    expect(record.parties.map(({ id }: { id: string }) => id)).toEqual(["lakes-union", "xo", "xv"]);
    expect(record.bodies.map(({ id }: { id: string }) => id)).toEqual(["lake-forum"]);
    const harbour = exportInstrument(snapshot, "harbour-2031", "json");
    expect(JSON.parse(harbour.ok ? harbour.value : "")).toMatchObject({ statements: [], bodies: [] });
  });

  test("are the same value", () => expect(parse(exported("yaml"))).toEqual(record));

  test("a reader of YAML 1.1 does not take a date for a moment", () => {
    expect(parse(exported("yaml"), { version: "1.1" })).toEqual(record);
  });
});

test("ndjson has one statement a line", () => {
  const lines = exported("ndjson").split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => JSON.parse(line))).toEqual(snapshot.statements);
});

describe("csv", () => {
  const [header = [], ...rows] = readCsv(exported("csv"));
  const cell = (row: string[] | undefined, name: string) => row?.[header.indexOf(name)];

  test("has one statement a row, all of one width", () => {
    expect(rows.map((row) => cell(row, "id"))).toEqual(snapshot.statements.map(({ id }) => id));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
  });

  test("joins lists and takes ranges apart", () => {
    expect(cell(rows[0], "topics")).toBe("safety; testing-evaluation");
    expect(cell(rows[0], "qualifiers")).toBe("hedge: where possible");
    expect([cell(rows[0], "start"), cell(rows[0], "end")]).toEqual(["10", "90"]);
    expect(cell(rows[1], "references")).toBe("Lake Forum (lake-forum); Harbour Accord (harbour-2031)");
    expect(cell(rows[2], "start")).toBe("");
  });

  const cases: [reason: string, summary: string, read: string][] = [
    ["quotes and commas come back", 'They "agree", mostly.', 'They "agree", mostly.'],
    ["so does a line break", "One\r\ntwo", "One\r\ntwo"],
    ["a formula is made harmless", "=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["also behind a space", " +1", "' +1"],
    ["also in full width", "＝1", "'＝1"],
    ["a command by @", "@SUM(A1)", "'@SUM(A1)"],
    ["a tab at the start", "\tx", "'\tx"],
    ["a minus inside a word is none", "well-being", "well-being"],
  ];
  test.each(cases)("%s", (_reason, summary, read) => {
    const [, first] = readCsv(exported("csv", withSummary(summary)));
    expect(cell(first, "summary_en")).toBe(read);
  });
});

describe("markdown", () => {
  const page = exported("markdown");

  test("tells facts, statements of both layers and sources", () => {
    for (const line of [
      "# Joint Statement on Thinking Engines",
      "- Kind: joint-statement, non-binding (unverified)",
      "- Party: Kingdom of Ostmark, signatory (minister)",
      "### lakes-2030.s01 (para\\_1)",
      "- Same as: lakes-2030.r01",
      "## Reported statements",
      "- herald: Ostmark Herald, <https://herald.example.org/>",
    ])
      expect(page.split("\n")).toContain(line);
  });

  test("shows signs of Markdown and HTML as they are", () => {
    const [line] = exported("markdown", withSummary("A *b* [c](d) <img src=x>\n# e"))
      .split("\n")
      .filter((text) => text.startsWith("A "));
    expect(line).toBe("A \\*b\\* \\[c\\](d) \\<img src=x\\> \\# e");
  });
});

test.each(EXPORT_FORMATS)("%s: an instrument that is not there is an issue", (format) => {
  const result = exportInstrument(snapshot, "nowhere-2030", format);
  expect(result.ok ? "" : result.issues[0]?.code).toBe("unknown-instrument");
});
