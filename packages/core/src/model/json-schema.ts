import { z } from "zod";
import { CodingFileSchema, ReadingsFileSchema, SampleFileSchema } from "./agreement.ts";
import { StatementsFileSchema } from "./authoring.ts";
import { DivergencesFileSchema } from "./divergences.ts";
import { ExceptionsFileSchema } from "./exceptions.ts";
import { ExtractionSchema } from "./extraction.ts";
import { HistoryFileSchema } from "./history.ts";
import { AuthoredInstrumentSchema, ProvisionsFileSchema, PublishedInstrumentSchema } from "./instruments.ts";
import { LedgerEntrySchema } from "./ledgers.ts";
import { MembershipSchema, MembershipsFileSchema } from "./memberships.ts";
import { BodySchema, PartySchema } from "./parties.ts";
import { FiguresFileSchema, QualitySchema } from "./quality.ts";
import { ManifestSchema, SnapshotSchema } from "./snapshot.ts";
import { StatementSchema } from "./statements.ts";
import { TranslationsFileSchema } from "./translations.ts";

/** Every shape of the model by name: `authored-*` is what editors write, the rest is what readers get. */
const SHAPES = {
  "authored-instrument": AuthoredInstrumentSchema,
  "authored-statements": StatementsFileSchema,
  "authored-provisions": ProvisionsFileSchema,
  "authored-parties": z.array(PartySchema),
  "authored-memberships": MembershipsFileSchema,
  "authored-bodies": z.array(BodySchema),
  "authored-history": HistoryFileSchema,
  "authored-exceptions": ExceptionsFileSchema,
  "authored-divergences": DivergencesFileSchema,
  "authored-translations": TranslationsFileSchema,
  "authored-sample": SampleFileSchema,
  "authored-coding": CodingFileSchema,
  "authored-readings": ReadingsFileSchema,
  figures: FiguresFileSchema,
  quality: QualitySchema,
  instrument: PublishedInstrumentSchema,
  statement: StatementSchema,
  party: PartySchema,
  body: BodySchema,
  membership: MembershipSchema,
  "ledger-entry": LedgerEntrySchema,
  snapshot: SnapshotSchema,
  manifest: ManifestSchema,
  extraction: ExtractionSchema,
} as const;
export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as readonly ShapeName[];

/**
 * JSON Schema 2020-12 of one shape of the model. Authored shapes describe the input (defaults may be left out).
 * Hint: EDTF dates and the four-word limit are checked by the runtime schema only; JSON Schema cannot say them.
 *
 * @example jsonSchema("statement").$schema // "https://json-schema.org/draft/2020-12/schema"
 */
export function jsonSchema(name: ShapeName): Record<string, unknown> {
  const io = name.startsWith("authored-") ? "input" : "output";
  return { title: name, ...z.toJSONSchema(SHAPES[name], { target: "draft-2020-12", io }) };
}
