import { extract } from "@concordance/core";
import { describe, expect, test } from "vitest";
import { written } from "./downloads.ts";

const text = 'We welcome the "open" talks, and plans.\n\n-We commit to act.';
const { document, statements } = extract(text);

describe("downloads", () => {
  test("JSON holds the document and every statement", () =>
    expect(JSON.parse(written("json", text, document, statements))).toEqual(
      JSON.parse(JSON.stringify({ document, statements })),
    ));

  test("NDJSON has one statement a line", () =>
    expect(
      written("ndjson", text, document, statements)
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(statements.map(({ id }) => id)));

  test("CSV quotes what has commas or quotes, and ends its lines as RFC 4180 asks", () => {
    const [head, first, ...rest] = written("csv", text, document, statements).split("\r\n");
    expect(head).toBe(
      "id,locator,start,end,force,strength,speakers,actors,beneficiaries,topics,deadline,confidence,words",
    );
    expect(first).toContain('""open""');
    expect(rest.at(-1)).toBe("");
  });

  test("CSV keeps a spreadsheet from taking words for a formula", () => {
    const formula = statements.map((one) => ({ ...one, range: [0, 4] as [number, number] }));
    expect(written("csv", "=1+1 and", document, formula.slice(0, 1))).toContain(",'=1+1\r\n");
  });
});
