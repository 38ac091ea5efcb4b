import actors from "./ar/actors.json" with { type: "json" };
import beneficiaries from "./ar/beneficiaries.json" with { type: "json" };
import carriers from "./ar/carriers.json" with { type: "json" };
import contexts from "./ar/contexts.json" with { type: "json" };
import duties from "./ar/duties.json" with { type: "json" };
import qualifiers from "./ar/qualifiers.json" with { type: "json" };
import topics from "./ar/topics.json" with { type: "json" };
import words from "./ar/words.json" with { type: "json" };
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
