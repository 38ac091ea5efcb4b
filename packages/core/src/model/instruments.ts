import { z } from "zod";
import { EdtfSchema } from "./dates.ts";
import {
  FingerprintSchema,
  InstrumentIdSchema,
  LocatorSchema,
  PartyIdSchema,
  SourceIdSchema,
  TextIdSchema,
} from "./ids.ts";
import { LanguageSchema, LocalisedSchema } from "./languages.ts";
import { RangeSchema } from "./range.ts";
import { ClaimSchema, SourceSchema } from "./sources.ts";
import { TermSchema } from "./statements.ts";
import {
  ActKindSchema,
  BindingSchema,
  ExpressionStatusSchema,
  InstrumentKindSchema,
  ProvisionKindSchema,
  RelationKindSchema,
  RoleSchema,
} from "./vocabularies.ts";

const note = z.string().min(1).max(600);

/** What one party did with regard to the instrument, when, and who says so. */
export const ActSchema = z.strictObject({
  party: PartyIdSchema,
  act: ActKindSchema,
  date: EdtfSchema.optional(),
  /** Who acted for the party: `head of state`, `minister`. */
  capacity: z.string().min(1).max(80).optional(),
  sources: z.array(SourceIdSchema).min(1),
  note: note.optional(),
});
export type Act = z.infer<typeof ActSchema>;

/** A party in the header of an instrument; computed from its acts. */
export const PartyRoleSchema = z.strictObject({
  party: PartyIdSchema,
  role: RoleSchema,
  capacity: z.string().optional(),
});
export type PartyRole = z.infer<typeof PartyRoleSchema>;

/** An official number of the instrument. */
export const IdentifierSchema = z.strictObject({
  scheme: z.enum(["un-symbol", "un-draft", "cets", "oecd-legal", "celex", "eli", "doi", "akn-work", "other"]),
  value: z.string().min(1).max(120),
  sources: z.array(SourceIdSchema).min(1),
});

const textFields = {
  id: TextIdSchema,
  language: LanguageSchema,
  address: z
    .url({ protocol: /^https?$/ })
    .max(600)
    .optional(),
  /** How much of the text an editor read for this register. */
  read: z.enum(["whole", "part", "not-read"]),
  /** Length in UTF-16 code units and fingerprint of the text that ranges count in, where one was read. */
  length: z.number().int().positive().optional(),
  fingerprint: FingerprintSchema.optional(),
  sources: z.array(SourceIdSchema).min(1),
  note: note.optional(),
};

/** One language version of an instrument. */
export const ExpressionSchema = z.strictObject({
  ...textFields,
  status: ExpressionStatusSchema,
  licence: z.string().min(1).max(200).optional(),
  /** Whether the licence lets the text be shown; absent where the licence was not established. */
  showable: z.boolean().optional(),
});
export type Expression = z.infer<typeof ExpressionSchema>;

/** A text by somebody else about the instrument: a source, never the instrument. */
export const ReportSchema = z.strictObject({
  ...textFields,
  kind: z.enum(["press", "analysis", "other"]),
  published: EdtfSchema.optional(),
});
export type Report = z.infer<typeof ReportSchema>;

/**
 * A structural unit of an instrument or of a report about it (`in` names the report). `ranges` places it in each text that
 * was read, in UTF-16 code units. `seen: false` marks a provision that is known to exist and was not seen.
 */
export const ProvisionSchema = z.strictObject({
  locator: LocatorSchema,
  in: TextIdSchema.optional(),
  kind: ProvisionKindSchema,
  num: z.string().min(1).max(20).optional(),
  heading: TermSchema.optional(),
  seen: z.boolean().default(true),
  ranges: z.record(z.string(), RangeSchema).default({}),
  sources: z.array(SourceIdSchema).default([]),
  note: note.optional(),
});
export type Provision = z.infer<typeof ProvisionSchema>;

/** A link to another instrument, by id where the register has it, by name otherwise. */
export const RelationSchema = z.strictObject({
  relation: RelationKindSchema,
  target: InstrumentIdSchema.optional(),
  name: z.string().min(1).max(200),
  provision: LocatorSchema.optional(),
  sources: z.array(SourceIdSchema).min(1),
});
export type Relation = z.infer<typeof RelationSchema>;

/** Fields of the header that need a source, or a word that there is none. */
export const HEADER_FIELDS = ["title", "kind", "binding", "adopted", "place", "event"] as const;
export const HeaderFieldSchema = z.enum(HEADER_FIELDS);

/** How much of an instrument is coded. */
export const ExtentSchema = z.enum(["whole", "part", "none"]);

/** How much of the instrument the register codes, said plainly. */
export const CoverageSchema = z.strictObject({
  extent: ExtentSchema,
  note: LocalisedSchema,
});

/** One act adopted or issued by parties on a date; it exists apart from any text of it. */
export const InstrumentSchema = z.strictObject({
  id: InstrumentIdSchema,
  title: LocalisedSchema,
  kind: InstrumentKindSchema,
  binding: BindingSchema,
  adopted: EdtfSchema,
  place: z.string().min(1).max(120).optional(),
  event: z
    .strictObject({
      kind: z.enum(["state-visit", "summit", "session", "conference", "other"]),
      name: z.string().min(1).max(200),
      dates: EdtfSchema.optional(),
    })
    .optional(),
  identifiers: z.array(IdentifierSchema).default([]),
  acts: z.array(ActSchema),
  expressions: z.array(ExpressionSchema).default([]),
  reports: z.array(ReportSchema).default([]),
  provisions: z.array(ProvisionSchema).default([]),
  relations: z.array(RelationSchema).default([]),
  claims: z.array(ClaimSchema).default([]),
  sources: z.array(SourceSchema).min(1),
  /** Sources of each header field. */
  evidence: z.partialRecord(HeaderFieldSchema, z.array(SourceIdSchema).min(1)).default({}),
  /** Header fields that no source supports; they are shown as unverified. */
  unverified: z.array(HeaderFieldSchema).default([]),
  coverage: CoverageSchema,
  note: note.optional(),
});

/** The instrument as it is published: with its parties computed from their acts, and the number of its statements. */
export const PublishedInstrumentSchema = InstrumentSchema.extend({
  parties: z.array(PartyRoleSchema),
  counts: z.object({
    statements: z.number().int(),
    reported: z.number().int(),
    provisions: z.number().int(),
  }),
});

/** An act as an editor writes it: one line may speak for many parties that did the same, on one date, by one source. */
export const AuthoredActSchema = ActSchema.omit({ party: true }).extend({
  parties: z.array(PartyIdSchema).min(1),
});

/** The header of an instrument as an editor writes it in `instrument.yaml`. */
export const AuthoredInstrumentSchema = InstrumentSchema.extend({ acts: z.array(AuthoredActSchema) });
export type AuthoredInstrument = z.infer<typeof AuthoredInstrumentSchema>;

/** `provisions.yaml`, for instruments whose provisions are too many to stand in the header. */
export const ProvisionsFileSchema = z.strictObject({
  instrument: InstrumentIdSchema,
  provisions: z.array(ProvisionSchema),
});
export type ProvisionsFile = z.infer<typeof ProvisionsFileSchema>;

export type Instrument = z.infer<typeof PublishedInstrumentSchema>;
