import { type DraftStatement, strengthOf } from "../../model/index.ts";
import type { Draft, TextView } from "../draft.ts";
import { CLASS } from "../lexicon/lexicon.ts";
import { actorsOf } from "./actors.ts";
import { beneficiariesOf } from "./beneficiaries.ts";
import { bookOf } from "./book.ts";
import { confidenceOf } from "./confidence.ts";
import { deadlineOf } from "./deadline.ts";
import { qualifiersOf } from "./qualifiers.ts";
import { referencesOf } from "./references.ts";
import { speakersOf } from "./speakers.ts";
import { statementIds } from "./statement-ids.ts";
import { topicsOf } from "./topics.ts";

/**
 * Makes what turns drafts into statements: it says who speaks, to whom, about what, how surely. It remembers who spoke
 * last, so it is made for one text and given its drafts in order.
 */
export function refiner(view: TextView): (draft: Draft) => DraftStatement {
  const { text, lexicon, names, reported } = view;
  const book = bookOf(lexicon, names);
  const idOf = statementIds(text);
  const speakers = speakersOf(view);
  return (draft) => {
    const seen = book.read(draft.tokens, draft.first, draft.last);
    const { range, trigger, force, inherited, rule } = draft;
    const actors = actorsOf(draft, lexicon);
    const topics = topicsOf(draft, seen, lexicon.topics);
    return {
      id: idOf(range),
      locator: draft.segment.locator,
      range,
      trigger: { range: trigger, text: text.slice(trigger[0], trigger[1]) },
      force,
      strength: strengthOf(force),
      speakers: speakers(draft),
      actors: actors.length > 0 ? actors : ["parties"],
      beneficiaries: beneficiariesOf(draft, seen, actors),
      topics,
      qualifiers: qualifiersOf(draft, seen, text),
      references: referencesOf(draft, seen, view),
      deadline: seen.classes & CLASS.year ? deadlineOf(text.slice(...range), lexicon.language) : null,
      reported,
      inherited,
      confidence: confidenceOf({ rule, force, range, topics, inherited }, lexicon.language),
      rule,
    };
  };
}
