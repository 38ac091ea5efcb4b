import { ForceSchema, ThemeSchema, TopicSchema } from "@concordance/core";
import { z } from "zod";
import { IncludedSchema, LinksSchema } from "./included.ts";
import { pageOf, readQuery } from "./page.ts";
import { StatementPageSchema } from "./statements.ts";

const count = z.number().int().nonnegative();

/** A topic and how often the register has it. */
const TopicItemSchema = TopicSchema.extend({
  counts: z.object({ statements: count, reported: count, instruments: count }),
}).meta({
  id: "TopicItem",
  description: "A topic with the number of statements and instruments that have it",
});
export type TopicItem = z.infer<typeof TopicItemSchema>;

/** All topics, in the codebook's order, on one page. */
export const TopicListSchema = pageOf(TopicItemSchema).meta({ id: "TopicList" });
export type TopicList = z.infer<typeof TopicListSchema>;

/** A topic with the first page of its statements. */
export const TopicAnswerSchema = TopicItemSchema.extend({
  statements: StatementPageSchema,
  links: LinksSchema,
  included: IncludedSchema,
}).meta({ id: "TopicAnswer" });
export type TopicAnswer = z.infer<typeof TopicAnswerSchema>;

/** A force and how often the register has it. */
const ForceItemSchema = ForceSchema.extend({ counts: z.object({ statements: count }) }).meta({
  id: "ForceItem",
  description: "A force with the number of its statements",
});
export type ForceItem = z.infer<typeof ForceItemSchema>;

/** All forces, in the codebook's order, on one page. */
export const ForceListSchema = pageOf(ForceItemSchema).meta({ id: "ForceList" });
export type ForceList = z.infer<typeof ForceListSchema>;

/** A force with the first page of its statements. */
export const ForceAnswerSchema = ForceItemSchema.extend({
  statements: StatementPageSchema,
  links: LinksSchema,
  included: IncludedSchema,
}).meta({ id: "ForceAnswer" });

/** The topics of one theme, or all. */
export const TopicQuerySchema = readQuery({
  theme: ThemeSchema.optional().meta({ description: "Only the topics of this theme" }),
});
