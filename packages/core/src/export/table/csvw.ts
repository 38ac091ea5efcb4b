import { type Column, SEPARATOR, type Table } from "./table.ts";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

const columnOf = <Row>({ name, type, about, required, list }: Column<Row>) => ({
  name,
  titles: name,
  "dc:description": about,
  datatype: type,
  ...(list ? { separator: SEPARATOR } : {}),
  ...(required ? { required: true } : {}),
});

/** What one table of CSV means; `url` is relative to where the metadata stand. */
function tableOf<Row>(table: Table<Row>, url: string) {
  return {
    url,
    "dc:title": table.title,
    "dc:license": { "@id": LICENCE },
    dialect: { encoding: "utf-8", header: true, lineTerminators: ["\r\n"] },
    tableSchema: {
      columns: table.columns.map(columnOf),
      ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
    },
  };
}

const CONTEXT = ["http://www.w3.org/ns/csvw", { "@language": "en" }];
const written = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Metadata of one table of CSV (CSV on the Web, W3C 2015), to stand at `<url>-metadata.json`. */
export const toCsvw = <Row>(table: Table<Row>, url: string): string =>
  written({ "@context": CONTEXT, ...tableOf(table, url) });

/** Metadata of several tables that belong together; each stands at `<name>.csv` beside them. */
export function toCsvwGroup(tables: readonly Table<never>[]): string {
  const described = tables.map((table) => {
    const { tableSchema, ...rest } = tableOf(table, `${table.name}.csv`);
    const foreignKeys = (table.foreignKeys ?? []).map(({ column, table: other, references }) => ({
      columnReference: column,
      reference: { resource: `${other}.csv`, columnReference: references },
    }));
    return { ...rest, tableSchema: { ...tableSchema, ...(foreignKeys.length > 0 ? { foreignKeys } : {}) } };
  });
  return written({ "@context": CONTEXT, tables: described });
}
