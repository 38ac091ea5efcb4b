import { BULK_FILES } from "@concordance/core";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { exported, IDS, PLACE, snapshot } from "./records.ts";

interface Described {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly {
      readonly name: string;
      readonly datatype: "string" | "integer" | "number" | "boolean";
      readonly separator?: string;
      readonly required?: boolean;
    }[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: string;
      readonly reference: { readonly resource: string; readonly columnReference: string };
    }[];
  };
}

type Row = Readonly<Record<string, string>>;

const rowsOf = (csv: string): Row[] => parse(csv, { columns: true, record_delimiter: "\r\n" });
const written = (name: string): string =>
  BULK_FILES.find((file) => file.name === name)?.write(snapshot, PLACE) ?? "";

const FITS = {
  string: /^/u,
  boolean: /^(?:true|false)$/u,
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?$/u,
};

/** Cells that are not as the metadata of their table say. */
function misfits({ tableSchema: { columns } }: Described, rows: readonly Row[]): string[] {
  return rows.flatMap((row) =>
    columns.flatMap(({ name, datatype, required }) => {
      const cell = row[name];
      if (cell === undefined) return [`${name} is not there`];
      if (cell === "") return required ? [`${name} is empty`] : [];
      return FITS[datatype].test(cell) ? [] : [`${name} is ${cell}`];
    }),
  );
}

const keyOf = (row: Row, key: readonly string[]) => key.map((name) => row[name]).join("\t");

describe("one record", () => {
  test.each(IDS)("%s reads as its metadata say", (id) => {
    const described: Described = JSON.parse(exported(id, "csvw"));
    const rows = rowsOf(exported(id, "csv"));
    expect(described.url).toBe(`${id}.csv`);
    expect(misfits(described, rows)).toEqual([]);
    const statements = snapshot.statements.filter(({ instrument }) => instrument === id);
    expect(rows.map((row) => row.id)).toEqual(statements.map((one) => one.id));
    const separator =
      described.tableSchema.columns.find(({ name }) => name === "topics")?.separator ?? "none";
    expect(rows.map((row) => row.topics?.split(separator))).toEqual(statements.map(({ topics }) => topics));
  });
});

describe("the tables of the whole register", () => {
  const { tables }: { tables: Described[] } = JSON.parse(written("csv-metadata.json"));
  const rows = new Map(tables.map(({ url }) => [url, rowsOf(written(url))]));

  test("there are seven", () => expect(tables).toHaveLength(7));

  test.each(tables)("$url reads as the metadata say", (table) => {
    expect(misfits(table, rows.get(table.url) ?? [])).toEqual([]);
    expect(rows.get(table.url)).not.toEqual([]);
  });

  test.each(tables.filter(({ tableSchema }) => tableSchema.primaryKey))(
    "$url has each key once",
    ({ url, tableSchema }) => {
      const keys = (rows.get(url) ?? []).map((row) => keyOf(row, tableSchema.primaryKey ?? []));
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  const links = tables.flatMap(({ url, tableSchema }) =>
    (tableSchema.foreignKeys ?? []).map((key) => ({ url, column: key.columnReference, ...key.reference })),
  );
  test.each(links)(
    "$url: $column leads to a row of $resource",
    ({ url, column, resource, columnReference }) => {
      const known = new Set(rows.get(resource)?.map((row) => row[columnReference]));
      expect((rows.get(url) ?? []).filter((row) => !known.has(row[column]))).toEqual([]);
    },
  );
});
