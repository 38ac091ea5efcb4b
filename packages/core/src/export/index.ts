export { dataPackage, type PackageFacts, type PackedFile } from "./bulk/data-package.ts";
export { BULK_ARCHIVES, BULK_FILES, type BulkArchive, type BulkFile } from "./bulk/files.ts";
export {
  EXPORT_FORMATS,
  type ExportFormat,
  exportInstrument,
  toNdjson,
  writeRecord,
} from "./export-instrument.ts";
export { LIST_FORMATS, type ListFormat, writeInstruments } from "./export-instruments.ts";
export {
  STATEMENT_FORMATS,
  type StatementFormat,
  type StatementInRecord,
  writeStatement,
  writeStatements,
} from "./export-statements.ts";
export type { FeedSource } from "./feed/entries.ts";
export {
  FEED_FORMATS,
  type FeedFormat,
  type FeedSubject,
  feedPath,
  writeFeed,
} from "./feed/write-feed.ts";
export { jsonLdContext } from "./json-ld/context.ts";
export { forceScheme, topicScheme } from "./json-ld/skos.ts";
export { NO_PLACE, type Place } from "./place.ts";
export { type Exported, type ExportedRecord, recordFrom, recordOf } from "./record.ts";
export { csvCell } from "./table/csv.ts";
