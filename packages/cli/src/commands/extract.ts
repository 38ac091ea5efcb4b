import {
  type ExtractOptions,
  extract as extractText,
  isEdtf,
  type Language,
  type TextKind,
} from "@concordance/core";
import { fault, STATUS, type Status } from "../fault.ts";
import { inSource } from "../files/in-source.ts";
import { type FileReading, readText } from "../files/read-text.ts";
import { withMarkedStructure } from "../files/with-marked-structure.ts";
import type { Extracted } from "../formats/extracted.ts";
import { refuse, say, write } from "../output.ts";
import { loadGazetteer } from "../register/load-gazetteer.ts";

type Format = "json" | "ndjson" | "table" | "html" | "yaml";

interface Options {
  readonly lang?: Language;
  readonly kind: TextKind;
  readonly published?: string;
  readonly format: Format;
  readonly ndjson?: true;
}

const FORMATTERS: Readonly<Record<Format, () => Promise<(extracted: Extracted) => Iterable<string>>>> = {
  json: async () => (await import("../formats/json.ts")).toJson,
  ndjson: async () => (await import("../formats/ndjson.ts")).toNdjson,
  table: async () => (await import("../formats/table.ts")).toTable,
  html: async () => (await import("../formats/html.ts")).toHtml,
  yaml: async () => (await import("../formats/yaml.ts")).toYaml,
};

/** The language that the extractor codes. */
const CODED: Language = "en";

const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(date) && isEdtf(date);

/** Extracts from the text of a file. Ranges count in that text; of a Markdown file, in the file as it stands. */
function extractedFrom({ format, source, reading }: FileReading, options: ExtractOptions): Extracted {
  const { text, offsets, marked } = reading;
  const found = extractText(text, { ...(marked?.language && { language: marked.language }), ...options });
  const extraction = marked ? withMarkedStructure(found, marked) : found;
  if (format !== "markdown" || source === null || !offsets) return { text, extraction };
  return { text: source, extraction: inSource(extraction, source, offsets) };
}

async function extractFile(path: string, options: ExtractOptions, format: Format): Promise<Status> {
  const file = await readText(path);
  if (!file.ok) return refuse(file.issues);
  const extracted = extractedFrom(file.value, options);
  const { language } = extracted.extraction.document;
  if (language !== CODED)
    say(`statements are found in English texts only yet; this one (${language}) gives its provisions.`);
  const formatted = await FORMATTERS[format]();
  await write(formatted(extracted));
  return STATUS.fine;
}

/** Prints the draft statements of a text. */
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
  if (!ndjson) return extractFile(path, options, format);
  const { extractLines } = await import("./extract-lines.ts");
  return extractLines(path, options);
}
