/** What stands in one cell before it is written. A list is written with `; ` between its values. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A column of a table, with what CSV on the Web and Frictionless need to know of it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly about: string;
  readonly required?: true;
  /** True where the values of a list stand in one cell. */
  readonly list?: true;
  readonly cell: (row: Row) => Cell;
}

/** A link from a column to the rows of another table; only columns without lists can have one. */
interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly references: string;
}

/** A table of the register: one row for each thing of its kind. */
export interface Table<Row> {
  readonly name: string;
  readonly title: string;
  readonly key: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** Between the values of a list in one cell. */
export const SEPARATOR = "; ";

type Options = Omit<Column<never>, "name" | "type" | "about" | "cell">;

const column =
  (type: Column<never>["type"]) =>
  <Row>(name: string, about: string, cell: (row: Row) => Cell, more: Options = {}): Column<Row> => ({
    name,
    type,
    about,
    cell,
    ...more,
  });

export const text = column("string");
export const integer = column("integer");
export const decimal = column("number");
export const flag = column("boolean");

/** A column whose cells hold lists. */
export const listed = <Row>(
  name: string,
  about: string,
  cell: (row: Row) => readonly string[],
): Column<Row> => text(name, about, cell, { list: true });
