import { BulkTable, type DataTable, FormatTable } from "./data-tables.tsx";
import type { ExamplesOf } from "./example.ts";
import { captioned, reached, scoped } from "./examples/checks.ts";

const FILES = [
  { name: "snapshot.json", title: "The whole register", mediaType: "application/json", bytes: 4_200_000 },
  { name: "statements.csv", title: "Statements, a line each", mediaType: "text/csv", bytes: 812 },
].map((file) => ({ ...file, sha256: "1a".repeat(32), address: `/v1/bulk/${file.name}` }));

export const dataTables: ExamplesOf<typeof DataTable | typeof FormatTable | typeof BulkTable> = {
  file: "data-tables",
  name: "DataTable, FormatTable, BulkTable",
  group: "data",
  purpose:
    "Tables that scroll by themselves where the page is narrower: formats, and files of the whole register.",
  parameters: {
    label: ["string", "DataTable: what it shows."],
    head: ["readonly string[]", "DataTable: heads of its columns."],
    children: ["ReactNode", "DataTable: its rows."],
    files: ["readonly BulkFile[]", "BulkTable: files with sizes and checksums."],
  },
  examples: [
    { name: "formats", show: (edition) => <FormatTable edition={edition} /> },
    { name: "two files, large and small", show: (edition) => <BulkTable edition={edition} files={FILES} /> },
  ],
  accessibility: [
    { says: "The table is named.", of: "table", holds: captioned },
    { says: "Every head has a scope.", of: "th", holds: scoped },
    {
      says: "Where it is wider than the page it is scrolled with the keyboard.",
      of: ".scroll",
      holds: reached,
    },
  ],
};
