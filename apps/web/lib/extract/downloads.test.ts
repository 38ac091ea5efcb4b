import { extract } from "@concordance/core";
import { describe, expect, test } from "vitest";
import { filesOf } from "./downloads.ts";
import { tableOf } from "./table.ts";

const text = 'We welcome the "open" talks, and plans.\n\n-We commit to act.';
const { document, statements } = extract(text);
const csv = tableOf(text, statements);
const read = { state: "done", text, document, statements, end: text.length } as const;

describe("downloads", () => {
  test("JSON holds the document and every statement", () =>
    expect(JSON.parse(filesOf(read).json ?? "")).toEqual(
      JSON.parse(JSON.stringify({ document, statements })),
    ));

  test("NDJSON has one statement a line", () =>
    expect(
      filesOf(read)
        .ndjson?.trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(statements.map(({ id }) => id)));

  test("a table is there where the text was read to its end, and only there", () => {
    expect(filesOf({ ...read, csv }).csv).toBe(csv);
    expect(Object.keys(filesOf(read))).toEqual(["json", "ndjson"]);
  });

  test("CSV quotes what has commas or quotes, and ends its lines as RFC 4180 asks", () => {
    const [head, first, ...rest] = csv.split("\r\n");
    expect(head).toBe(
      "id,locator,start,end,force,strength,speakers,actors,beneficiaries,topics,deadline,confidence,words",
    );
    expect(first).toContain('""open""');
    expect(rest.at(-1)).toBe("");
  });

  test("CSV keeps a spreadsheet from taking words for a formula", () => {
    const formula = statements.map((one) => ({ ...one, range: [0, 4] as [number, number] }));
    expect(tableOf("=1+1 and", formula.slice(0, 1))).toContain(",'=1+1\r\n");
  });
});
