import { z } from "zod";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slug = (description: string, example: string) =>
  z
    .string()
    .max(80)
    .regex(SLUG, { error: "is no id: lower-case letters, digits and single hyphens" })
    .meta({ description, examples: [example] });

/** Id of an instrument: party or body, year, subject. It never changes meaning. */
export const InstrumentIdSchema = slug("Instrument id", "bletchley-2023").brand<"InstrumentId">();
export type InstrumentId = z.infer<typeof InstrumentIdSchema>;

/** Id of a party: ISO 3166-1 alpha-2 in lower case for a State, a short name for anybody else. */
export const PartyIdSchema = slug("Party id", "fr").brand<"PartyId">();
export type PartyId = z.infer<typeof PartyIdSchema>;

/** Id of a body, process or event that texts refer to. */
export const BodyIdSchema = slug("Body id", "unesco").brand<"BodyId">();
export type BodyId = z.infer<typeof BodyIdSchema>;

/** Id of a source, unique within its instrument. */
export const SourceIdSchema = slug("Source id", "elysee").brand<"SourceId">();
export type SourceId = z.infer<typeof SourceIdSchema>;

/** Id of an expression or a report, unique within its instrument: `en`, `zh`, `report-1`. */
export const TextIdSchema = slug("Expression or report id", "en").brand<"TextId">();
export type TextId = z.infer<typeof TextIdSchema>;

/** Id of a statement: its instrument, a full stop, `s` (coded from the instrument) or `r` (from a report) and a number. */
export const StatementIdSchema = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.[rs][0-9]{2,4}$/, {
    error: "is no statement id: <instrument>.<s or r><number>",
  })
  .brand<"StatementId">()
  .meta({ description: "Statement id", examples: ["bletchley-2023.s07"] });
export type StatementId = z.infer<typeof StatementIdSchema>;

/**
 * Place of a provision within its instrument, in the style of the Akoma Ntoso Naming Convention 1.0
 * (OASIS, 2019): `para_3`, `art_5__para_2`, `preamble__recital_4`.
 */
export const LocatorSchema = z
  .string()
  .max(120)
  .regex(/^[a-z]+(?:_[a-z0-9.-]+)?(?:__[a-z]+(?:_[a-z0-9.-]+)?)*$/, { error: "is no locator" })
  .brand<"Locator">()
  .meta({ description: "Akoma Ntoso style locator", examples: ["para_3__point_a"] });
export type Locator = z.infer<typeof LocatorSchema>;

/** SHA-256 of a normalised text, in lower-case hexadecimal. */
export const FingerprintSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: "is no SHA-256 in lower-case hexadecimal" })
  .brand<"Fingerprint">();
export type Fingerprint = z.infer<typeof FingerprintSchema>;
