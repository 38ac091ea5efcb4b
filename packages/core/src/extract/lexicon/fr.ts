import actors from "./fr/actors.json" with { type: "json" };
import beneficiaries from "./fr/beneficiaries.json" with { type: "json" };
import carriers from "./fr/carriers.json" with { type: "json" };
import contexts from "./fr/contexts.json" with { type: "json" };
import duties from "./fr/duties.json" with { type: "json" };
import qualifiers from "./fr/qualifiers.json" with { type: "json" };
import topics from "./fr/topics.json" with { type: "json" };
import words from "./fr/words.json" with { type: "json" };
import type { PhraseData } from "./phrase-lexicon.ts";

export const data: PhraseData = {
  actors,
  beneficiaries,
  carriers,
  contexts,
  duties,
  qualifiers,
  topics,
  words,
};
