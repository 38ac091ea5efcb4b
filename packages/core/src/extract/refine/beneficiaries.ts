import type { BeneficiaryClass } from "../../model/index.ts";
import type { Draft, Refiner } from "../draft.ts";
import data from "../lexicon/en/beneficiaries.json" with { type: "json" };
import { phrasesIn, phraseTable } from "../phrases.ts";

const CLASSES = phraseTable<BeneficiaryClass>(
  Object.entries(data.classes).flatMap(([name, terms]) =>
    terms.map((term) => [term, name as BeneficiaryClass] as const),
  ),
);

/** Says for whom, where the clause behind its carrier names them (codebook, section 4). */
export const beneficiaries: Refiner = {
  name: "beneficiaries",
  refine: (drafts) =>
    drafts.map((draft: Draft) => {
      const from = Math.max(draft.first, Math.min(draft.carrier[1], draft.last));
      const found = phrasesIn(CLASSES, draft.tokens, from, draft.last).map(({ value }) => value);
      const classes = [...new Set(found)].filter(
        (value) => !(draft.actors as readonly string[]).includes(value),
      );
      return { ...draft, beneficiaries: classes };
    }),
};
