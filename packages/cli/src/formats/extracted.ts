import type { Extraction } from "@concordance/core";

/** A text and what was extracted from it: what every format of `extract` writes. */
export interface Extracted {
  readonly text: string;
  readonly extraction: Extraction;
}
