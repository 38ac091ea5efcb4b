import { BodySchema } from "@concordance/core";
import { z } from "zod";
import { BODY_EXAMPLE } from "./examples.ts";
import { IncludedSchema, LinksSchema } from "./included.ts";
import { fieldsOf, listQuery, orSparse, pageOf, WordsSchema } from "./page.ts";
import { ReferencePageSchema } from "./references.ts";

const count = z.number().int().nonnegative();

/** A body, process or event that texts name, and how often they do. */
const BodyItemSchema = BodySchema.extend({
  counts: z.object({ references: count, instruments: count }),
}).meta({
  id: "BodyItem",
  description:
    "A body, process or event with the number of references to it, and of instruments that have them",
  examples: [BODY_EXAMPLE],
});

/** Bodies in the order of their ids. */
const BodyListSchema = pageOf(BodyItemSchema).meta({ id: "BodyList" });
export type BodyList = z.infer<typeof BodyListSchema>;
export const BodyListShape = orSparse(BodyListSchema, BodyItemSchema);

/** A body with the first page of the references to it. */
export const BodyAnswerSchema = BodyItemSchema.extend({
  references: ReferencePageSchema.meta({ description: "First page of the references to it" }),
  links: LinksSchema,
  included: IncludedSchema,
}).meta({ id: "BodyAnswer" });

export const BodyQuerySchema = listQuery("bodies", ["id", "-id", "references", "-references"], {
  fields: fieldsOf(BodyItemSchema),
  kind: BodySchema.shape.kind.optional().meta({ description: "Kind of body", examples: ["organ"] }),
  q: WordsSchema.optional().meta({ description: "Part of a name or alias", examples: ["UNESCO"] }),
});
