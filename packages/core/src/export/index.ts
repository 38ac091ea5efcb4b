export { EXPORT_FORMATS, type ExportFormat, exportInstrument } from "./export-instrument.ts";
