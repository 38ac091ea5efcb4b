import { ForceIdSchema, StatementIdSchema, StrengthSchema } from "@concordance/core";
import { z } from "zod";
import { IncludedSchema, LinksSchema } from "../included.ts";
import { CitationSchema } from "./citation.ts";

/** What every comparison carries beside what was asked. */
export const carried = { included: IncludedSchema, links: LinksSchema, citation: CitationSchema };

export const count = z.number().int().nonnegative();
export const share = z.number().min(0).max(1);

export const StrongestShape = z
  .object({ force: ForceIdSchema, strength: StrengthSchema, statement: StatementIdSchema })
  .meta({
    id: "Strongest",
    description: "The strongest force of some statements, and a statement that has it",
  });

/** A shape of the contract, or null: the contract loses the null of a named shape that is merely nullable. */
export const orNull = <Shape extends z.ZodType>(shape: Shape) => z.union([shape, z.null()]);

export const CodedSchema = z.enum(["whole", "part", "none"]).meta({ description: "How much is coded" });
