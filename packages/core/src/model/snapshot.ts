import { z } from "zod";
import { DivergenceFactSchema } from "./divergences.ts";
import { FingerprintsFileSchema } from "./fingerprints.ts";
import { ChangeSchema, TombstoneSchema } from "./history.ts";
import { PublishedInstrumentSchema } from "./instruments.ts";
import { MembershipSchema } from "./memberships.ts";
import { BodySchema, PartySchema } from "./parties.ts";
import { QualitySchema } from "./quality.ts";
import { StatementSchema } from "./statements.ts";

/** Version of the published form. It rises when a field changes its meaning or goes. */
export const SCHEMA_VERSION = "1.0.0";

/** The whole register as one validated value: what the API and the search index are built from. */
export const SnapshotSchema = z.object({
  schemaVersion: z.string(),
  instruments: z.array(PublishedInstrumentSchema),
  statements: z.array(StatementSchema),
  parties: z.array(PartySchema),
  /** Memberships of groups as editors wrote them; those that follow from acts are derived with the ledgers. */
  memberships: z.array(MembershipSchema).default([]),
  bodies: z.array(BodySchema),
  /** Where language versions of provisions diverge in force, by instrument. */
  divergences: z.array(DivergenceFactSchema).default([]),
  /** What changed since the first release, the oldest first. */
  changes: z.array(ChangeSchema).default([]),
  /** What was withdrawn, by id. */
  tombstones: z.array(TombstoneSchema).default([]),
  /** Words of provisions by which a quotation is found, for each instrument whose texts were at hand. */
  fingerprints: z.array(FingerprintsFileSchema).default([]),
  /** How good the register is now; a past state has none. */
  quality: QualitySchema.optional(),
});
export type Snapshot = z.infer<typeof SnapshotSchema>;

const count = z.number().int().nonnegative();

/** What a snapshot holds and its SHA-256, so that anybody can tell whether two are the same. It carries no time of building. */
export const ManifestSchema = z.object({
  schemaVersion: z.string(),
  sha256: z.string(),
  bytes: count,
  counts: z.object({
    instruments: count,
    statements: count,
    reported: count,
    parties: count,
    bodies: count,
    memberships: count,
    /** Acts that parties did themselves. */
    acts: count,
    /** Acts that came to members through groups, in all ledgers together, and those that possibly did. */
    actsThroughGroups: count,
    actsPossiblyThroughGroups: count,
    provisions: count,
    review: z.object({ draft: count, checked: count, verified: count }),
  }),
});
export type Manifest = z.infer<typeof ManifestSchema>;
