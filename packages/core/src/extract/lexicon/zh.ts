import type { PhraseData } from "./phrase-lexicon.ts";
import actors from "./zh/actors.json" with { type: "json" };
import beneficiaries from "./zh/beneficiaries.json" with { type: "json" };
import carriers from "./zh/carriers.json" with { type: "json" };
import contexts from "./zh/contexts.json" with { type: "json" };
import duties from "./zh/duties.json" with { type: "json" };
import qualifiers from "./zh/qualifiers.json" with { type: "json" };
import topics from "./zh/topics.json" with { type: "json" };
import words from "./zh/words.json" with { type: "json" };

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
