import type { Column } from "../table/table.ts";
import { BULK_TABLES, type BulkTable } from "./tables.ts";

/** A file of a data package as it lies there. */
export interface PackedFile {
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

const fieldOf = ({ name, type, about, required, list }: Column<never>) => ({
  name,
  type,
  description: list ? `${about}; several are joined by "; "` : about,
  ...(required ? { constraints: { required: true } } : {}),
});

function schemaOf({ table }: BulkTable) {
  const foreignKeys = (table.foreignKeys ?? []).map(({ column, table: other, references }) => ({
    fields: column,
    reference: { resource: `${other}-csv`, fields: references },
  }));
  return {
    fields: table.columns.map(fieldOf),
    missingValues: [""],
    ...(table.key.length > 0 ? { primaryKey: [...table.key] } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function resourceOf({ name, title, mediaType, bytes, sha256 }: PackedFile) {
  const table = BULK_TABLES.find((one) => `${one.table.name}.csv` === name);
  return {
    name: name.replaceAll(".", "-"),
    path: name,
    title,
    format: name.slice(name.lastIndexOf(".") + 1),
    mediatype: mediaType,
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    ...(table ? { profile: "tabular-data-resource", schema: schemaOf(table) } : { profile: "data-resource" }),
  };
}

/** What the descriptor of a data package says beside its files. */
export interface PackageFacts {
  readonly schemaVersion: string;
  /** The newest day that the register tells of. */
  readonly updated: string;
}

/**
 * The descriptor of a Frictionless data package (`datapackage.json`): every file with its size, its SHA-256 and, where it
 * is a table, the meaning of its columns.
 */
export function dataPackage(files: readonly PackedFile[], { schemaVersion, updated }: PackageFacts): string {
  const descriptor = {
    profile: "data-package",
    name: "concordance",
    title: "Concordance: what States and international bodies have said about AI, clause by clause",
    version: `${schemaVersion}+${updated}`,
    created: `${updated}T00:00:00Z`,
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
    keywords: ["artificial intelligence", "governance", "international law", "declarations"],
    resources: files.map(resourceOf),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
