import type { Snapshot } from "../../model/index.ts";
import { toCsv } from "../table/csv.ts";
import { ACTS, INSTRUMENTS, PROVISIONS, rowsOf } from "../table/instruments.ts";
import { BODIES, MEMBERSHIPS, PARTIES } from "../table/parties.ts";
import { STATEMENTS } from "../table/statements.ts";
import type { Table } from "../table/table.ts";

/** A table with the rows that a snapshot gives it. */
export interface BulkTable {
  readonly table: Table<never>;
  readonly csv: (snapshot: Snapshot) => string;
}

const bulk = <Row>(table: Table<Row>, rows: (snapshot: Snapshot) => readonly Row[]): BulkTable => ({
  table,
  csv: (snapshot) => toCsv(table, rows(snapshot)),
});

/** The register as tables, those first that others point to. */
export const BULK_TABLES: readonly BulkTable[] = [
  bulk(PARTIES, ({ parties }) => parties),
  bulk(MEMBERSHIPS, ({ memberships }) => memberships),
  bulk(BODIES, ({ bodies }) => bodies),
  bulk(INSTRUMENTS, ({ instruments }) => instruments),
  bulk(ACTS, ({ instruments }) => rowsOf(instruments, ({ acts }) => acts)),
  bulk(PROVISIONS, ({ instruments }) => rowsOf(instruments, ({ provisions }) => provisions)),
  bulk(STATEMENTS, ({ statements }) => statements),
];
