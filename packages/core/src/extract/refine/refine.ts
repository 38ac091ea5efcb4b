import { type DraftStatement, strengthOf } from "../../model/index.ts";
import type { Draft, TextView } from "../draft.ts";
import { CLASS } from "../lexicon/lexicon.ts";
import { actorsOf } from "./actors.ts";
import { beneficiariesOf } from "./beneficiaries.ts";
import { bookOf, type Seen } from "./book.ts";
import { confidenceOf } from "./confidence.ts";
import { deadlineOf } from "./deadline.ts";
import { qualifiersOf } from "./qualifiers.ts";
import { referencesOf } from "./references.ts";
import { speakersOf } from "./speakers.ts";
import { statementIds } from "./statement-ids.ts";
import { topicsOf } from "./topics.ts";

/** Fields that the refiners fill, in order: beneficiaries need the actors, confidence weighs what was found. */
function fieldsOf(draft: Draft, seen: Seen, view: TextView) {
  const { text, lexicon } = view;
  const actors = actorsOf(draft, lexicon);
  const topics = topicsOf(draft, seen, lexicon.topics);
  return {
    actors: actors.length > 0 ? actors : ["parties" as const],
    beneficiaries: beneficiariesOf(draft, seen, actors),
    topics,
    qualifiers: qualifiersOf(draft, seen, text),
    references: referencesOf(draft, seen, view),
    deadline: seen.classes & CLASS.year ? deadlineOf(text.slice(...draft.range), lexicon.language) : null,
    reported: view.reported,
    inherited: draft.inherited,
    confidence: confidenceOf({ ...draft, topics }, lexicon.language),
    rule: draft.rule,
  };
}

/**
 * Makes what turns drafts into statements: it says who speaks, to whom, about what, how surely. It remembers who spoke
 * last, so it is made for one text and given its drafts in order.
 */
export function refiner(view: TextView): (draft: Draft) => DraftStatement {
  const { text, lexicon, names } = view;
  const { book } = bookOf(lexicon, names);
  const idOf = statementIds(text);
  const speakers = speakersOf(view);
  return (draft) => ({
    id: idOf(draft.range),
    locator: draft.segment.locator,
    range: draft.range,
    trigger: { range: draft.trigger, text: text.slice(...draft.trigger) },
    force: draft.force,
    strength: strengthOf(draft.force),
    speakers: speakers(draft),
    ...fieldsOf(draft, book.read(draft.tokens, draft.first, draft.last), view),
  });
}
