import type { z } from "zod";
import { ProblemSchema } from "../schemas/problem.ts";

/** A JSON answer of a route. */
export const answer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { "application/json": { schema } },
});

/** A problem as an answer of a route. */
export const problemAnswer = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ProblemSchema } },
});

/** Answers that every address can give. */
export const ALWAYS = {
  414: problemAnswer("The address is too long."),
  429: problemAnswer("The client asked for too much in this window; Retry-After tells when the next begins."),
  500: problemAnswer("The API failed; the fault is ours."),
} as const;

/** Answers that every address that is read can give. */
export const READ = {
  304: { description: "What the client has (If-None-Match) is what it would get." },
  ...ALWAYS,
} as const;

export const BAD_QUERY = {
  400: problemAnswer("A parameter is unknown or not valid; `errors` names it."),
} as const;
export const MISSING = { 404: problemAnswer("The register has no such record.") } as const;
/** Answers of an address whose record may be withdrawn. */
export const MISSING_OR_GONE = {
  ...MISSING,
  410: problemAnswer("The register had the record and withdrew it; `tombstone` tells when and why."),
} as const;

/** An answer that has other forms than JSON, which Accept or a suffix of the address asks for. */
export const answerInForms = <Schema extends z.ZodType>(
  description: string,
  schema: Schema,
  others: Readonly<Record<string, { readonly schema: z.ZodType }>>,
) => ({
  description,
  content: { ...others, "application/json": { schema } },
});

export const NO_FORM = {
  406: problemAnswer("Accept asks for no form that there is; `errors` names those that there are."),
} as const;
