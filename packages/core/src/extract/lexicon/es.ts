import actors from "./es/actors.json" with { type: "json" };
import beneficiaries from "./es/beneficiaries.json" with { type: "json" };
import carriers from "./es/carriers.json" with { type: "json" };
import contexts from "./es/contexts.json" with { type: "json" };
import duties from "./es/duties.json" with { type: "json" };
import qualifiers from "./es/qualifiers.json" with { type: "json" };
import topics from "./es/topics.json" with { type: "json" };
import words from "./es/words.json" with { type: "json" };
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
