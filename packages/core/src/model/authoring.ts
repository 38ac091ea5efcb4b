import { z } from "zod";
import { InstrumentIdSchema, SourceIdSchema, TextIdSchema } from "./ids.ts";
import { LanguageSchema } from "./languages.ts";
import { ProvenanceSchema, ReviewSchema, StatementSchema } from "./statements.ts";

const { shape } = StatementSchema;

/**
 * A statement as an editor writes it in `statements.yaml`: without what the build can derive (instrument,
 * strength, the other side of `joined`), and with lists that may be left out.
 */
export const AuthoredStatementSchema = StatementSchema.omit({
  instrument: true,
  strength: true,
  reported: true,
}).extend({
  speakers: shape.speakers.optional(),
  actors: shape.actors.default(["parties"]),
  beneficiaries: shape.beneficiaries.default([]),
  qualifiers: shape.qualifiers.default([]),
  references: shape.references.default([]),
  inherited: shape.inherited.default(false),
  joined: shape.joined.default([]),
  provenance: ProvenanceSchema.partial({ sources: true, coder: true, review: true, basis: true }).default({}),
});
export type AuthoredStatement = z.infer<typeof AuthoredStatementSchema>;

/** A file of statements of one instrument that were read in one way; `defaults` fill what a statement leaves out. */
export const StatementsFileSchema = z.strictObject({
  instrument: InstrumentIdSchema,
  defaults: z.strictObject({
    basis: ProvenanceSchema.shape.basis,
    text: TextIdSchema.optional(),
    language: LanguageSchema.optional(),
    sources: z.array(SourceIdSchema).optional(),
    speakers: shape.speakers,
    coder: ProvenanceSchema.shape.coder,
    review: ReviewSchema,
  }),
  statements: z.array(AuthoredStatementSchema),
});
export type StatementsFile = z.infer<typeof StatementsFileSchema>;
