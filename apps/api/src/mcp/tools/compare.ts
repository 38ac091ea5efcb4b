import { compare, ForceIdSchema, TopicIdSchema } from "@concordance/core";
import { z } from "zod";
import { instrumentCitation, worded } from "../briefs.ts";
import { instrumentOf } from "../names.ts";
import { CitedShape, cited, defineTool, ToolFault } from "../tool.ts";

const GROUPS_MAX = 50;

const SideSchema = z.object({
  instrument: z.string(),
  statements: z.array(
    z.object({ id: z.string(), force: ForceIdSchema, strength: z.number().int(), summary: z.string() }),
  ),
});
const GroupSchema = z.object({
  topic: TopicIdSchema,
  sides: z.array(SideSchema),
  strengthGap: z.number().describe("Strongest less weakest force of the sides that speak"),
  stronger: z.array(z.string()).describe("Who is stronger; none where all are equal"),
});
type Group = z.infer<typeof GroupSchema>;

const linesOf = ({ topic, sides }: Group): string[] => [
  `${topic}:`,
  ...sides.flatMap(({ statements }) =>
    statements.map(({ id, force, summary }) => `- ${id} [${force}] ${summary}`),
  ),
];

export const compareTool = defineTool({
  name: "compare",
  title: "Compare instruments",
  description:
    "What two to four instruments both say, statement by statement with the force of each, what each says alone, and a measure of how far they agree with its interval and limits.",
  input: z.object({
    instruments: z.array(z.string().min(1).max(80)).min(2).max(4).describe("Ids of two to four instruments"),
    limit: z.number().int().min(1).max(GROUPS_MAX).default(15).describe("Groups of like statements at most"),
  }),
  output: z.object({
    instruments: z.array(
      z.object({ id: z.string(), title: z.string(), adopted: z.string(), statements: z.number().int() }),
    ),
    shared: z.object({ total: z.number().int(), groups: z.array(GroupSchema) }),
    alone: z.array(z.object({ instrument: z.string(), statements: z.number().int() })),
    pairs: z.array(
      z.object({
        a: z.string(),
        b: z.string(),
        interoperability: z.number().nullable().describe("0 to 1; null where one is not coded"),
        interval: z.array(z.number()).nullable(),
        limits: z.array(z.string()).describe("What the measure cannot see"),
      }),
    ),
    ...CitedShape,
  }),
  async run(register, { instruments: ids, limit }) {
    for (const id of ids) await instrumentOf(register, id);
    const compared = compare(await register.snapshot(), ids);
    if (!compared.ok) {
      const [issue] = compared.issues;
      throw new ToolFault(
        issue?.message ?? "They cannot be compared.",
        issue?.tip ?? "Name other instruments.",
      );
    }
    const { instruments, groups, only, pairs } = compared.value;
    const shown = groups.slice(0, limit).map(
      ({ topic, sides, strengthGap, stronger }): Group => ({
        topic,
        sides: sides.map(({ instrument, statements }) => ({
          instrument,
          statements: statements.map(({ id, force, strength, summary }) => ({
            id,
            force,
            strength,
            summary,
          })),
        })),
        strengthGap,
        stronger: [...stronger],
      }),
    );
    const address = `/v1/compare?ids=${[...ids].join(",")}`;
    const whole = {
      citation: `Comparison of ${instruments.map(({ title }) => title).join("; ")}. Concordance, ${address}.`,
      address,
    };
    const own = await Promise.all(ids.map((id) => instrumentCitation(register, id)));
    const citing = cited(register, [whole, ...own.flat()]);
    return {
      data: {
        instruments: instruments.map(({ id, title, adopted, statements }) => ({
          id,
          title,
          adopted,
          statements,
        })),
        shared: { total: groups.length, groups: shown },
        alone: only.map(({ instrument, statements }) => ({ instrument, statements: statements.length })),
        pairs: pairs.map(({ a, b, interoperability: { value, interval, limits } }) => ({
          a,
          b,
          interoperability: value,
          interval: interval && [...interval],
          limits: limits.map((limit) => JSON.stringify(limit)),
        })),
        ...citing,
      },
      text: worded(
        `${groups.length} groups of statements that say the same:`,
        shown.flatMap(linesOf),
        citing.citations,
      ),
    };
  },
});
