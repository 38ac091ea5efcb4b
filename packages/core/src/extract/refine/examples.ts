import type { Draft } from "../draft.ts";
import { firstOf } from "./clause-words.ts";

const POSSIBLE = new Set(["could", "might", "may"]);

/**
 * Sentences after a definition that only say what falls under it are no statements (codebook, section 2, rule 8): of the
 * drafts of one provision those that are not such examples.
 */
export function withoutExamples(drafts: readonly Draft[]): readonly Draft[] {
  let defined = false;
  return drafts.filter((draft) => {
    const example =
      defined && draft.form === "plain" && firstOf(draft, draft.first, POSSIBLE, draft.last) >= 0;
    if (!example) defined = draft.force === "establish" && draft.form === "modal";
    return !example;
  });
}
