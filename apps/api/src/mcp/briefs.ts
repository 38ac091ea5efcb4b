import {
  ForceIdSchema,
  InstrumentIdSchema,
  LocatorSchema,
  type Statement,
  StatementIdSchema,
  TopicIdSchema,
} from "@concordance/core";
import { z } from "zod";
import { citationOf } from "../citing/clause.ts";
import type { Register } from "../register.ts";
import type { Citation } from "./tool.ts";

/** A statement, as short as an agent needs it to choose and to cite. */
export const StatementBriefSchema = z.object({
  id: StatementIdSchema,
  instrument: InstrumentIdSchema,
  title: z.string().describe("Title of the instrument"),
  adopted: z.string().describe("EDTF"),
  locator: LocatorSchema.describe("Place in the instrument"),
  force: ForceIdSchema,
  strength: z.number().int().describe("0 (says) to 4 (binds by law)"),
  speakers: z.array(z.string()),
  topics: z.array(TopicIdSchema),
  summary: z.string().describe("The register's own words, not the text's"),
  reported: z.boolean().describe("A report attributes it to the parties"),
  citation: z.string(),
  address: z.string(),
});
export type StatementBrief = z.infer<typeof StatementBriefSchema>;

/** Statements in short; those whose instrument is not there are left out. */
export async function briefsOf(
  register: Register,
  statements: readonly Statement[],
): Promise<StatementBrief[]> {
  const briefs = await Promise.all(statements.map((statement) => briefOf(register, statement)));
  return briefs.flatMap((brief) => brief ?? []);
}

async function briefOf(register: Register, statement: Statement): Promise<StatementBrief | undefined> {
  const { id, locator, force, strength, speakers, topics, summary, reported, provenance } = statement;
  const instrument = await register.instrument(statement.instrument);
  if (!instrument) return undefined;
  const address = `/v1/statements/${id}`;
  const { language } = provenance;
  return {
    id,
    instrument: instrument.id,
    title: instrument.title.en,
    adopted: instrument.adopted,
    locator,
    force,
    strength,
    speakers: [...speakers],
    topics: [...topics],
    summary: summary.en,
    reported,
    citation: citationOf({
      instrument,
      locator,
      statement: id,
      language,
      address,
      changed: register.changed,
    }),
    address,
  };
}

/** A line about a statement that says what may be said of it without a look at the text. */
export const lineOf = ({ id, force, strength, summary, reported }: StatementBrief): string =>
  `- ${id} [${force}, strength ${strength}${reported ? ", as reported" : ""}] ${summary}`;

/** How an instrument is cited as a whole. */
export async function instrumentCitation(register: Register, id: string): Promise<Citation[]> {
  const instrument = await register.instrument(id);
  if (!instrument) return [];
  const address = `/v1/instruments/${id}`;
  return [{ citation: citationOf({ instrument, address, changed: register.changed }), address }];
}

/** Lines and what to cite, as one text. */
export function worded(heading: string, lines: readonly string[], citations: readonly Citation[]): string {
  const sources = citations.map(({ citation }) => `- ${citation}`);
  return [heading, ...lines, ...(sources.length > 0 ? ["", "Cite:", ...sources] : [])].join("\n");
}
