import { type Hit, LanguageSchema } from "@concordance/core";
import { z } from "zod";
import { briefsOf, instrumentCitation, lineOf, StatementBriefSchema, worded } from "../briefs.ts";
import { CitedShape, cited, defineTool } from "../tool.ts";

const LIMIT_MAX = 50;
const QUERY_MAX = 200;

const OtherSchema = z.object({
  type: z.enum(["provision", "party", "topic"]),
  id: z.string(),
  title: z.string(),
});
type Other = z.infer<typeof OtherSchema>;

/** Hits that are no statement and no instrument: places, parties and topics to go on from. */
const otherOf = ({ type, id, title }: Hit): Other[] =>
  type === "statement" || type === "instrument" ? [] : [{ type, id, title: title.text }];

export const searchTool = defineTool({
  name: "search",
  title: "Search the register",
  description:
    "Finds instruments, statements, provisions, parties and topics about artificial intelligence by words of any of the six UN languages, best first. Summaries are the register's own words; use verify_quotation for the words of a text.",
  input: z.object({
    query: z.string().trim().min(1).max(QUERY_MAX).describe("A few words"),
    language: LanguageSchema.optional().describe("Language of the words; told from them if left out"),
    limit: z.number().int().min(1).max(LIMIT_MAX).default(10),
  }),
  output: z.object({
    total: z.number().int(),
    instruments: z.array(z.object({ id: z.string(), title: z.string(), adopted: z.string() })),
    statements: z.array(StatementBriefSchema),
    others: z.array(OtherSchema),
    ...CitedShape,
  }),
  async run(register, { query, language, limit }) {
    const { hits, total } = await register.search(query, { limit, language });
    const idsOf = (type: Hit["type"]) => hits.flatMap((hit) => (hit.type === type ? [hit.id] : []));
    const found = await Promise.all(idsOf("statement").map((id) => register.statement(id)));
    const statements = await briefsOf(
      register,
      found.flatMap((one) => one ?? []),
    );
    const whole = await Promise.all(idsOf("instrument").map((id) => register.instrument(id)));
    const instruments = whole.flatMap((one) =>
      one ? [{ id: String(one.id), title: one.title.en, adopted: String(one.adopted) }] : [],
    );
    const others = hits.flatMap(otherOf);
    const own = await Promise.all(instruments.map(({ id }) => instrumentCitation(register, id)));
    const citing = cited(register, [...own.flat(), ...statements]);
    const lines = [
      ...instruments.map(({ id, title, adopted }) => `- ${id}: ${title} (${adopted})`),
      ...statements.map(lineOf),
      ...others.map(({ type, id, title }) => `- ${type} ${id}: ${title}`),
    ];
    const heading =
      lines.length > 0
        ? `${total} found for "${query}", the best first:`
        : `Nothing was found for "${query}"; try fewer or more general words.`;
    return {
      data: { total, instruments, statements, others, ...citing },
      text: worded(heading, lines, citing.citations),
    };
  },
});
