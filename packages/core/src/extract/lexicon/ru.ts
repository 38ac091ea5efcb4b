import type { PhraseData } from "./phrase-lexicon.ts";
import actors from "./ru/actors.json" with { type: "json" };
import beneficiaries from "./ru/beneficiaries.json" with { type: "json" };
import carriers from "./ru/carriers.json" with { type: "json" };
import contexts from "./ru/contexts.json" with { type: "json" };
import duties from "./ru/duties.json" with { type: "json" };
import qualifiers from "./ru/qualifiers.json" with { type: "json" };
import topics from "./ru/topics.json" with { type: "json" };
import words from "./ru/words.json" with { type: "json" };

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
