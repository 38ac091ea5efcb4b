import { DaySchema, InstrumentIdSchema, RecordedIdSchema } from "@concordance/core";
import { z } from "zod";
import { CHANGE_EXAMPLE } from "./examples.ts";
import { listQuery, pageOf } from "./page.ts";

const KINDS = ["added", "changed", "withdrawn"] as const;
const RESOURCES = ["instrument", "statement"] as const;
const fields = z.record(z.string(), z.unknown());

/** What became of one instrument or statement on one day. A withdrawal is its tombstone. */
const ChangeItemSchema = z
  .object({
    date: DaySchema,
    kind: z.enum(KINDS),
    id: RecordedIdSchema,
    resource: z.enum(RESOURCES),
    instrument: InstrumentIdSchema.meta({
      description: "The instrument, or the one that the statement is of",
    }),
    why: z.string().meta({ description: "The reason that the editor gave" }),
    by: z.string().optional().meta({ description: "Who asked for it or made it" }),
    fields: z
      .array(z.string())
      .meta({ description: "Fields that changed; none for what came or went whole" }),
    before: fields.nullable().meta({
      description:
        "Earlier values: of the fields that changed, or of all that was withdrawn; null for an addition",
    }),
    replacedBy: z.array(RecordedIdSchema).meta({ description: "What stands in its place" }),
    address: z.string().meta({ description: "Where it is, or where its tombstone is" }),
  })
  .meta({
    id: "Change",
    description:
      "What became of one instrument or statement on one day. An instrument that was added came with all that its record held on that day",
    examples: [CHANGE_EXAMPLE],
  });
export type ChangeItem = z.infer<typeof ChangeItemSchema>;

/** Changes by day, the oldest first. */
export const ChangeListSchema = pageOf(ChangeItemSchema)
  .extend({
    until: DaySchema.nullable().meta({
      description:
        "Day of the latest change of the register: the next `since`; null where no history is kept",
    }),
  })
  .meta({ id: "ChangeList" });

export type ChangeList = z.infer<typeof ChangeListSchema>;

export const ChangeQuerySchema = listQuery("changes", ["date", "-date"], {
  since: DaySchema.optional().meta({
    description:
      "On this day or after it. Changes are dated to the day, so ask again with the day of your last answer: what you know comes again, and nothing is missed",
    examples: ["2026-11-25"],
  }),
  to: DaySchema.optional().meta({ description: "On this day or before it", examples: ["2026-12-31"] }),
  kind: z.enum(KINDS).optional().meta({ description: "What became of it" }),
  resource: z.enum(RESOURCES).optional().meta({ description: "Of which resource" }),
  instrument: InstrumentIdSchema.optional().meta({ description: "Of one instrument and its statements" }),
});
