import { z } from "zod";
import { FORMS_OF, type Form, isJson, type ResourceKind } from "./forms.ts";

const OBJECT = z.record(z.string(), z.unknown());

/** The shape of a form, as loose as a contract can tell it: other standards define it. */
const shapeOf = (example: unknown): z.ZodType => {
  if (typeof example === "string") return z.string();
  return Array.isArray(example) ? z.array(OBJECT) : OBJECT;
};

/** What each form is, in a sentence, with how it begins. */
const EXAMPLES: Readonly<Record<Form["format"], readonly [description: string, example: unknown]>> = {
  json: ["The API's own JSON", {}],
  jsonld: ["JSON-LD 1.1 with schema.org, ELI and SKOS", { "@graph": [] }],
  akn: ["Akoma Ntoso 3.0", "<akomaNtoso/>"],
  csv: ["CSV (RFC 4180), one row an item", "id,force\r\n"],
  csvw: ["What the columns of the CSV mean (CSV on the Web)", { tableSchema: { columns: [] } }],
  ndjson: ["One item a line", '{"id":"lakes-2030.s01"}\n'],
  csl: ["CSL-JSON, for reference managers", [{ id: "lakes-2030", type: "document" }]],
  bibtex: ["BibTeX", "@misc{lakes-2030,\n  title = {{Lakes}}\n}\n"],
  ris: ["RIS", "TY  - GOVDOC\r\nTI  - Lakes\r\nER  - \r\n"],
  annotations: ["W3C Web Annotations", { type: "AnnotationCollection" }],
  markdown: ["A page to read", "# Lakes\n"],
  yaml: ["YAML", "id: lakes-2030\n"],
};

/** Media types of forms as an operation documents them. */
export function documented(forms: readonly Form[]): Record<string, { schema: z.ZodType }> {
  return Object.fromEntries(
    forms.map(({ format, mediaType }) => {
      const [description, example] = EXAMPLES[format];
      const schema = shapeOf(example);
      return [
        mediaType.split(";")[0] ?? mediaType,
        { schema: schema.meta({ description, examples: [example] }) },
      ];
    }),
  );
}

/** The forms that an operation answers with beside its own JSON. */
export const otherForms = (kind: ResourceKind): Record<string, { schema: z.ZodType }> =>
  documented(FORMS_OF[kind].filter((form) => !isJson(form)));
