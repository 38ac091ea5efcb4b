import { MAX_QUERY } from "@concordance/core";
import { z } from "zod";
import { briefsOf, instrumentCitation, lineOf, StatementBriefSchema, worded } from "../briefs.ts";
import { CitedShape, cited, defineTool } from "../tool.ts";

const LIMIT_MAX = 50;

export const searchTool = defineTool({
  name: "search",
  title: "Search the register",
  description:
    "Finds instruments and statements about artificial intelligence by words of their titles, summaries, topics and parties, best first. Summaries are the register's own words; use verify_quotation for the words of a text.",
  input: z.object({
    query: z.string().trim().min(1).max(MAX_QUERY).describe("A few words, in any of the six UN languages"),
    limit: z.number().int().min(1).max(LIMIT_MAX).default(10),
  }),
  output: z.object({
    instruments: z.array(z.object({ id: z.string(), title: z.string(), adopted: z.string() })),
    statements: z.array(StatementBriefSchema),
    ...CitedShape,
  }),
  async run(register, { query, limit }) {
    const { hits } = await register.search(query, {
      filters: { type: ["instrument", "statement"] },
      limit,
    });
    const found = await Promise.all(
      hits.map(({ type, id }) => (type === "statement" ? register.statement(id) : undefined)),
    );
    const statements = await briefsOf(
      register,
      found.flatMap((one) => one ?? []),
    );
    const whole = await Promise.all(
      hits.map(({ type, id }) => (type === "instrument" ? register.instrument(id) : undefined)),
    );
    const instruments = whole.flatMap((one) =>
      one ? [{ id: String(one.id), title: one.title.en, adopted: String(one.adopted) }] : [],
    );
    const own = await Promise.all(instruments.map(({ id }) => instrumentCitation(register, id)));
    const citing = cited(register, [...own.flat(), ...statements]);
    const lines = [
      ...instruments.map(({ id, title, adopted }) => `- ${id}: ${title} (${adopted})`),
      ...statements.map(lineOf),
    ];
    const heading =
      lines.length > 0
        ? `Found for "${query}":`
        : `Nothing was found for "${query}"; try fewer or more general words.`;
    return { data: { instruments, statements, ...citing }, text: worded(heading, lines, citing.citations) };
  },
});
