import type { PartyId } from "../../model/index.ts";
import type { Draft, Refiner, TextView } from "../draft.ts";
import { namesIn } from "../gazetteer.ts";

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Parties named in the subject of the carrier; none where the subject is a pronoun or a word for all of them. */
function named(draft: Draft, { gazetteer }: TextView): PartyId[] {
  if (draft.form !== "stance" || draft.subject < 0) return [];
  return unique(
    namesIn(gazetteer.parties, draft.tokens, draft.subject, draft.carrier[0]).map(({ id }) => id),
  );
}

/**
 * Says who speaks: who is named before the carrying verb; for a clause without a subject, who spoke just before in
 * the same provision; otherwise the parties of the text.
 */
export const speakers: Refiner = {
  name: "speakers",
  refine: (drafts, text) => {
    let last: { locator: string; ids: PartyId[] } | undefined;
    return drafts.map((draft) => {
      const inherited = draft.inherited && last?.locator === draft.segment.locator ? last.ids : [];
      const own = inherited.length > 0 ? inherited : named(draft, text);
      const ids = own.length > 0 ? own : [...text.parties];
      last = { locator: draft.segment.locator, ids };
      return { ...draft, speakers: ids };
    });
  },
};
