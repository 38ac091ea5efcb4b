import { z } from "zod";
import { InstrumentIdSchema, LocatorSchema, TextIdSchema } from "./ids.ts";

/**
 * Hexadecimal digits that are kept of a provision's fingerprint: 96 bits. Nobody can make other words with one of them
 * (2^84 trials for a register of 4,000 provisions), and they take a third of the room.
 */
export const SHORT_FINGERPRINT_DIGITS = 24;

/** The first 24 digits of the SHA-256 of normalised words, in lower-case hexadecimal. */
export const ShortFingerprintSchema = z
  .string()
  .regex(/^[0-9a-f]{24}$/, { error: "is no beginning of a SHA-256: 24 digits in lower-case hexadecimal" })
  .brand<"ShortFingerprint">();
export type ShortFingerprint = z.infer<typeof ShortFingerprintSchema>;

/**
 * `fingerprints.yaml` of a record: the words of its provisions, by locator and by the text that they were read in. A
 * program writes it from the texts; a provision is there in as many languages as texts were at hand.
 */
export const FingerprintsFileSchema = z.strictObject({
  instrument: InstrumentIdSchema,
  provisions: z.record(LocatorSchema, z.record(TextIdSchema, ShortFingerprintSchema)),
});
export type FingerprintsFile = z.infer<typeof FingerprintsFileSchema>;
