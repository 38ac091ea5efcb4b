import { type ExtractOptions, isEdtf, type Language, type TextKind } from "@concordance/core";
import { isArchive } from "../archive/is-archive.ts";
import { fault, STATUS, type Status } from "../fault.ts";
import { extractedFrom } from "../files/extract-reading.ts";
import { readText } from "../files/read-text.ts";
import type { Extracted } from "../formats/extracted.ts";
import { refuse, say, write } from "../output.ts";
import { loadGazetteer } from "../register/load-gazetteer.ts";

type Format = "json" | "ndjson" | "table" | "html" | "yaml";

interface Options {
  readonly lang?: Language;
  readonly kind: TextKind;
  readonly published?: string;
  /** JSON if left out; of an archive, a line for each file. */
  readonly format?: Format;
  readonly ndjson?: true;
}

const FORMATTERS: Readonly<Record<Format, () => Promise<(extracted: Extracted) => Iterable<string>>>> = {
  json: async () => (await import("../formats/json.ts")).toJson,
  ndjson: async () => (await import("../formats/ndjson.ts")).toNdjson,
  table: async () => (await import("../formats/table.ts")).toTable,
  html: async () => (await import("../formats/html.ts")).toHtml,
  yaml: async () => (await import("../formats/yaml.ts")).toYaml,
};

const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(date) && isEdtf(date);

async function extractFile(path: string, options: ExtractOptions, format: Format): Promise<Status> {
  const file = await readText(path);
  if (!file.ok) return refuse(file.issues);
  const extracted = extractedFrom(file.value, options);
  const formatted = await FORMATTERS[format]();
  await write(formatted(extracted));
  return STATUS.fine;
}

/** An archive gives lines or counts; the other formats show one text. */
async function extractAll(path: string, options: ExtractOptions, format: Format = "ndjson"): Promise<Status> {
  if (format !== "ndjson" && format !== "table") {
    const message = `${format} shows one text, and this is an archive`;
    return refuse([fault("--format", "format", message, "Use ndjson or table.")]);
  }
  const { extractArchive } = await import("./extract-archive.ts");
  return extractArchive(path, options, format);
}

/** Prints the draft statements of a text, or of each text of an archive. */
export async function extract(
  path: string,
  { lang, kind, published, format, ndjson }: Options,
): Promise<Status> {
  if (published !== undefined && !isDay(published)) {
    const message = `${JSON.stringify(published)} is no day`;
    return refuse([fault("--published", "date", message, "Write year, month and day: 2024-05-06.")]);
  }
  if (path === "-" && process.stdin.isTTY) say("reading what you type; end with Ctrl-D.");
  const gazetteer = await loadGazetteer();
  const options = {
    kind,
    ...(lang && { language: lang }),
    ...(published && { published }),
    ...(gazetteer && { gazetteer }),
  };
  if (!ndjson && isArchive(path)) return extractAll(path, options, format);
  if (!ndjson) return extractFile(path, options, format ?? "json");
  const { extractLines } = await import("./extract-lines.ts");
  return extractLines(path, options);
}
