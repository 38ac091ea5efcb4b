import type { Snapshot } from "../../model/index.ts";
import { toAkomaNtoso } from "../akoma-ntoso/akoma-ntoso.ts";
import { registerToAnnotations } from "../annotations.ts";
import { toNdjson } from "../export-instrument.ts";
import { type ListFormat, writeInstruments } from "../export-instruments.ts";
import { registerToJsonLd } from "../json-ld/document.ts";
import { forceScheme, topicScheme } from "../json-ld/skos.ts";
import type { Place } from "../place.ts";
import { recordFrom } from "../record.ts";
import { toCsvwGroup } from "../table/csvw.ts";
import { BULK_TABLES } from "./tables.ts";

/** One file of a bulk download. */
export interface BulkFile {
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  readonly write: (snapshot: Snapshot, place: Place) => string;
}

/** Several files that are packed into one. */
export interface BulkArchive {
  readonly name: string;
  readonly title: string;
  readonly files: (
    snapshot: Snapshot,
    place: Place,
  ) => readonly { readonly name: string; readonly text: string }[];
}

const LD_JSON = "application/ld+json";
const NDJSON = "application/x-ndjson";

const file = (name: string, mediaType: string, title: string, write: BulkFile["write"]): BulkFile => ({
  name,
  title,
  mediaType,
  write,
});

const cited = (name: string, mediaType: string, title: string, format: ListFormat): BulkFile =>
  file(name, mediaType, title, (snapshot, place) => writeInstruments(snapshot, format, place, name));

const CSV_FILES: readonly BulkFile[] = BULK_TABLES.map(({ table, csv }) =>
  file(`${table.name}.csv`, "text/csv", table.title, csv),
);

const CSV_METADATA = file(
  "csv-metadata.json",
  "application/csvm+json",
  "What the columns of the tables mean (CSV on the Web)",
  () => toCsvwGroup(BULK_TABLES.map(({ table }) => table)),
);

/** Every file of the bulk download that is text, each made from a snapshot. */
export const BULK_FILES: readonly BulkFile[] = [
  file("snapshot.json", "application/json", "The whole register as one value", (snapshot) =>
    JSON.stringify(snapshot),
  ),
  file("instruments.ndjson", NDJSON, "Instruments, one a line", ({ instruments }) => toNdjson(instruments)),
  file("statements.ndjson", NDJSON, "Statements, one a line", ({ statements }) => toNdjson(statements)),
  ...CSV_FILES,
  CSV_METADATA,
  file("concordance.jsonld", LD_JSON, "The whole register as linked data", registerToJsonLd),
  file("topics.jsonld", LD_JSON, "Topics as a SKOS scheme", (_snapshot, place) => topicScheme(place)),
  file("forces.jsonld", LD_JSON, "Forces as a SKOS scheme", (_snapshot, place) => forceScheme(place)),
  file("annotations.json", LD_JSON, "Statements as W3C Web Annotations", registerToAnnotations),
  cited("instruments.csl.json", "application/vnd.citationstyles.csl+json", "Instruments as CSL-JSON", "csl"),
  cited("instruments.bib", "application/x-bibtex", "Instruments as BibTeX", "bibtex"),
  cited("instruments.ris", "application/x-research-info-systems", "Instruments as RIS", "ris"),
];

/** Every archive of the bulk download. */
export const BULK_ARCHIVES: readonly BulkArchive[] = [
  {
    name: "concordance-csv.zip",
    title: "All tables with what their columns mean",
    files: (snapshot, place) =>
      [...CSV_FILES, CSV_METADATA].map(({ name, write }) => ({ name, text: write(snapshot, place) })),
  },
  {
    name: "concordance-akn.zip",
    title: "All instruments as Akoma Ntoso",
    files: (snapshot, place) =>
      snapshot.instruments.map((instrument) => {
        const statements = snapshot.statements.filter((one) => one.instrument === instrument.id);
        const text = toAkomaNtoso(recordFrom(instrument, statements, snapshot), place);
        return { name: `${instrument.id}.xml`, text };
      }),
  },
];
