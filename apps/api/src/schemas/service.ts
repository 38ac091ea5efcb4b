import { ManifestSchema } from "@concordance/core";
import { z } from "zod";
import { LinksSchema } from "./included.ts";

/** Where everything is. */
export const IndexSchema = z
  .object({ name: z.string(), description: z.string(), schemaVersion: z.string(), links: LinksSchema })
  .meta({ id: "Index" });
export type Index = z.infer<typeof IndexSchema>;

/** Whether the API answers, and from which snapshot. */
export const HealthSchema = z
  .object({
    status: z.literal("ok"),
    schemaVersion: z.string(),
    snapshot: z.string().meta({ description: "SHA-256 of the snapshot" }),
    counts: ManifestSchema.shape.counts,
  })
  .meta({ id: "Health" });
export type Health = z.infer<typeof HealthSchema>;

/** What a type of problem means. */
export const ProblemTypeSchema = z
  .object({ type: z.string(), title: z.string(), status: z.number().int(), meaning: z.string() })
  .meta({ id: "ProblemType" });
