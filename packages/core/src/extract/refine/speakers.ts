import type { PartyId } from "../../model/index.ts";
import type { Draft, TextView } from "../draft.ts";

/** Parties named in the subject of the carrier; none where the subject is a pronoun or a word for all of them. */
function named(draft: Draft, { names }: TextView): PartyId[] {
  if (draft.form !== "stance" || draft.subject < 0) return [];
  const found = names.parties.apart(draft.tokens, draft.subject, draft.carrier[0]);
  return found.length < 2 ? found.map(({ value }) => value) : [...new Set(found.map(({ value }) => value))];
}

/**
 * Says who speaks: who is named before the carrying verb; for a clause without a subject, who spoke just before in
 * the same provision; otherwise the parties of the text. Remembers who spoke last, so it is made for one text.
 */
export function speakersOf(text: TextView): (draft: Draft) => PartyId[] {
  let last: { locator: string; ids: PartyId[] } | undefined;
  return (draft) => {
    const inherited = draft.inherited && last?.locator === draft.segment.locator ? last.ids : [];
    const own = inherited.length > 0 ? inherited : named(draft, text);
    const ids = own.length > 0 ? own : [...text.parties];
    last = { locator: draft.segment.locator, ids };
    return ids;
  };
}
