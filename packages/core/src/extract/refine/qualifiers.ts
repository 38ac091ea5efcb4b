import type { QualifierKind } from "../../model/index.ts";
import type { Draft, Refiner } from "../draft.ts";
import data from "../lexicon/en/qualifiers.json" with { type: "json" };
import { phrasesIn, phraseTable } from "../phrases.ts";

const TERMS = phraseTable<QualifierKind>(
  Object.entries(data.kinds).flatMap(([kind, terms]) =>
    terms.map((term) => [term, kind as QualifierKind] as const),
  ),
);

/** Marks hedges, conditions, bases, scopes and negations, verbatim and with their places (codebook, section 4). */
export const qualifiers: Refiner = {
  name: "qualifiers",
  refine: (drafts, { text }) =>
    drafts.map((draft: Draft) => {
      let end = draft.first;
      const found = phrasesIn(TERMS, draft.tokens, draft.first, draft.last).filter(({ first, last }) => {
        const free = first >= end;
        if (free) end = last;
        return free;
      });
      const marks = found.map(({ value, first, last }) => {
        const range = [draft.tokens[first]?.start ?? 0, draft.tokens[last - 1]?.end ?? 0] as [number, number];
        return { kind: value, range, text: text.slice(...range) };
      });
      return { ...draft, qualifiers: marks };
    }),
};
