import { LocalisedSchema, PublishedInstrumentSchema } from "@concordance/core";
import { z } from "zod";
import { pick } from "../../pick.ts";
import { briefsOf, instrumentCitation, lineOf, StatementBriefSchema, worded } from "../briefs.ts";
import { instrumentOf } from "../names.ts";
import { CitedShape, cited, defineTool } from "../tool.ts";

const LIMIT_MAX = 200;
const FACTS = [
  "id",
  "kind",
  "binding",
  "adopted",
  "place",
  "parties",
  "counts",
  "coverage",
  "unverified",
] as const;
const { shape } = PublishedInstrumentSchema;

export const instrumentTool = defineTool({
  name: "get_instrument",
  title: "Read one instrument",
  description:
    "Facts of an instrument (title, date, place, parties and their roles, how much of it is coded) and its statements, clause by clause, with force from 0 (says) to 4 (binds by law).",
  input: z.object({
    id: z.string().min(1).max(80).describe("Id of the instrument, such as bletchley-2023"),
    limit: z.number().int().min(0).max(LIMIT_MAX).default(50).describe("Statements at most"),
    after: z.string().max(100).optional().describe("Id of the last statement of the page before"),
  }),
  output: z.object({
    title: LocalisedSchema,
    identifiers: z.array(z.string()),
    official: z.array(z.string()).describe("Addresses of the official texts"),
    ...shapeOf(),
    statements: z.array(StatementBriefSchema),
    next: z.string().nullable().describe("`after` of the next page; null on the last"),
    ...CitedShape,
  }),
  async run(register, { id, limit, after }) {
    const instrument = await instrumentOf(register, id);
    const all = await register.statementsOf(instrument.id);
    const start = after === undefined ? 0 : all.findIndex((one) => one.id === after) + 1;
    const page = all.slice(start, start + limit);
    const statements = await briefsOf(register, page);
    const citing = cited(register, await instrumentCitation(register, instrument.id));
    const next = start + limit < all.length ? (page.at(-1)?.id ?? null) : null;
    const { kind, binding, adopted, place, parties, counts } = instrument;
    const facts = `${instrument.title.en}: ${kind}, ${binding}, ${[place, adopted].filter(Boolean).join(", ")}; ${parties.length} parties, ${counts.statements} statements.`;
    return {
      data: {
        title: instrument.title,
        identifiers: instrument.identifiers.map(({ value }) => value),
        official: instrument.expressions.flatMap(({ address }) => address ?? []),
        ...pick(instrument, FACTS),
        statements,
        next,
        ...citing,
      },
      text: worded(facts, statements.map(lineOf), citing.citations),
    };
  },
});

/** The facts that are given as the register has them. */
function shapeOf() {
  const { id, kind, binding, adopted, place, parties, counts, coverage, unverified } = shape;
  return { id, kind, binding, adopted, place, parties, counts, coverage, unverified };
}
