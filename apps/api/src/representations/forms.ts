import { EXPORT_FORMATS, type ExportFormat, LIST_FORMATS, STATEMENT_FORMATS } from "@concordance/core";

/** How one form of a resource is named and sent. */
export interface Form {
  readonly format: ExportFormat;
  /** Ends the address of this form; the first one is the one that answers name. */
  readonly suffixes: readonly [string, ...string[]];
  /** What Accept asks for, with parameters where two forms would have the same type. */
  readonly mediaType: string;
  readonly contentType: string;
}

const UTF_8 = "; charset=utf-8";
const ANNOTATIONS = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

const form = (
  format: ExportFormat,
  suffixes: Form["suffixes"],
  mediaType: string,
  contentType = mediaType,
): Form => ({ format, suffixes, mediaType, contentType });

/** Every form, JSON first: it is what who says nothing gets. */
const FORMS: readonly Form[] = [
  form("json", [".json"], "application/json"),
  form("jsonld", [".jsonld"], "application/ld+json"),
  form("akn", [".akn", ".xml"], "application/akn+xml", `application/akn+xml${UTF_8}`),
  form("csv", [".csv"], "text/csv", `text/csv${UTF_8}; header=present`),
  form("csvw", [".csv-metadata.json"], "application/csvm+json"),
  form("ndjson", [".ndjson"], "application/x-ndjson"),
  form("csl", [".csl.json"], "application/vnd.citationstyles.csl+json"),
  form("bibtex", [".bib"], "application/x-bibtex", `application/x-bibtex${UTF_8}`),
  form("ris", [".ris"], "application/x-research-info-systems", `application/x-research-info-systems${UTF_8}`),
  form("annotations", [".anno.json"], ANNOTATIONS),
  form("markdown", [".md"], "text/markdown", `text/markdown${UTF_8}`),
  form("yaml", [".yaml"], "application/yaml", `application/yaml${UTF_8}`),
];

const formsOf = (formats: readonly ExportFormat[]): readonly Form[] =>
  FORMS.filter(({ format }) => formats.includes(format));

const [JSON_FORM] = formsOf(["json"]);

/** Forms of each kind of resource. */
export const FORMS_OF = {
  instrument: formsOf(EXPORT_FORMATS),
  statement: formsOf(STATEMENT_FORMATS),
  instruments: formsOf(["json", ...LIST_FORMATS]),
  statements: formsOf(["json", ...LIST_FORMATS]),
  topics: formsOf(["json", "jsonld"]),
  forces: formsOf(["json", "jsonld"]),
} as const satisfies Record<string, readonly Form[]>;
export type ResourceKind = keyof typeof FORMS_OF;

export const isJson = ({ format }: Form): boolean => format === JSON_FORM?.format;
