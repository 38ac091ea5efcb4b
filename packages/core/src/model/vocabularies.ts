import { z } from "zod";

/** Who is to act (codebook, section 4), where no party is named. `parties` is the default: the speakers themselves. */
export const ACTORS = [
  "parties",
  "states",
  "developers",
  "deployers",
  "private-sector",
  "international-organizations",
  "civil-society",
  "academia",
  "individuals",
  "international-community",
  "all-stakeholders",
  "unspecified",
] as const;
export const ActorClassSchema = z.enum(ACTORS);
export type ActorClass = z.infer<typeof ActorClassSchema>;

/** For whom, where the clause says it (codebook, section 4). */
export const BENEFICIARIES = [
  "developing-countries",
  "users",
  "creators",
  "children",
  "women",
  "workers",
  "vulnerable-groups",
  "affected-persons",
  "civilians",
  "general-public",
  "humanity",
  "states",
] as const;
export const BeneficiaryClassSchema = z.enum(BENEFICIARIES);
export type BeneficiaryClass = z.infer<typeof BeneficiaryClassSchema>;

/** What kind of hedge or condition a qualifier is (codebook, section 4). */
export const QUALIFIER_KINDS = ["hedge", "condition", "basis", "scope", "negation"] as const;
export const QualifierKindSchema = z.enum(QUALIFIER_KINDS);
export type QualifierKind = z.infer<typeof QualifierKindSchema>;

export const INSTRUMENT_KINDS = [
  "joint-statement",
  "declaration",
  "resolution",
  "recommendation",
  "treaty",
  "act",
  "principles",
  "code-of-conduct",
  "communique",
  "initiative",
  "position-paper",
  "strategy",
  "guide",
  "commitments",
  "pact",
] as const;
export const InstrumentKindSchema = z.enum(INSTRUMENT_KINDS);
export type InstrumentKind = z.infer<typeof InstrumentKindSchema>;

export const BindingSchema = z.enum(["binding", "non-binding", "voluntary"]);
export type Binding = z.infer<typeof BindingSchema>;

/** Standing of a language version (codebook, section 1). */
export const ExpressionStatusSchema = z.enum([
  "authentic",
  "official-translation",
  "unofficial-translation",
  "unknown",
]);
export type ExpressionStatus = z.infer<typeof ExpressionStatusSchema>;

/** What a party can do with regard to an instrument. */
export const ACT_KINDS = [
  "signed",
  "adopted",
  "endorsed",
  "issued",
  "sponsored",
  "ratified",
  "joined",
  "voted-for",
  "voted-against",
  "abstained",
  "declined",
  "withdrew",
] as const;
export const ActKindSchema = z.enum(ACT_KINDS);
export type ActKind = z.infer<typeof ActKindSchema>;

/** Role of a party in the header of an instrument (codebook, section 6). It follows from its acts. */
export const RoleSchema = z.enum(["signatory", "adopter", "endorser", "issuer", "sponsor", "declined"]);
export type Role = z.infer<typeof RoleSchema>;

/** How one instrument stands to another (codebook, section 6). */
export const RelationKindSchema = z.enum([
  "builds-on",
  "reaffirms",
  "welcomes",
  "implements",
  "supersedes",
  "cites",
]);
export type RelationKind = z.infer<typeof RelationKindSchema>;

/** `draft`: not read against its text by an editor; `checked`: read so; `verified`: by an independent expert. */
export const ReviewStatusSchema = z.enum(["draft", "checked", "verified"]);
export type ReviewStatus = z.infer<typeof ReviewStatusSchema>;

/** Kinds of structural units that the segmenter and the records know. */
export const PROVISION_KINDS = [
  "title",
  "heading",
  "preamble",
  "recital",
  "chapter",
  "article",
  "paragraph",
  "point",
  "dateline",
  "signature",
  "list",
  "block",
] as const;
export const ProvisionKindSchema = z.enum(PROVISION_KINDS);
export type ProvisionKind = z.infer<typeof ProvisionKindSchema>;
