import { QualitySchema } from "@concordance/core";
import type { z } from "zod";

/** What is known of how good the codings are, as the snapshot has it. */
export const QualityAnswerSchema = QualitySchema.meta({
  id: "Quality",
  description:
    "Agreement of codings made apart (Krippendorff's alpha by field), what reading again found, drafts of the extractor beside the records, and how much was read. Shares and coefficients are 0 to 1; null where there was nothing to measure",
});
export type QualityAnswer = z.infer<typeof QualityAnswerSchema>;
