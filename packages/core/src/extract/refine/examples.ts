import type { Refiner } from "../draft.ts";

/** Sentences after a definition that only say what falls under it are no statements (codebook, section 2, rule 8). */
const EXAMPLE = /\b(?:could|might|may)\b/u;

export const examples: Refiner = {
  name: "examples",
  refine: (drafts, { text }) => {
    let defined: string | undefined;
    return drafts.filter((draft) => {
      const { locator } = draft.segment;
      const example =
        draft.form === "plain" && defined === locator && EXAMPLE.test(text.slice(...draft.range));
      if (!example) defined = draft.force === "establish" && draft.form === "modal" ? locator : undefined;
      return !example;
    });
  },
};
