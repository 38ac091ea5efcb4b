export {
  type ExtractionStep,
  type ExtractOptions,
  extract,
  extractReading,
  extractSteps,
  readingSteps,
} from "./extract.ts";
export { type ConfidenceWeights, fitConfidence, type JudgedDraft } from "./fit/confidence.ts";
export { type FittedContext, fitContexts } from "./fit/contexts.ts";
export type { KnownForce } from "./fit/examples.ts";
export { type Gazetteer, type GazetteerSource, gazetteerFrom } from "./gazetteer.ts";
export { type TopicWord, topicWords } from "./lexicon/topic-words.ts";
export { explainTopics, type TopicReason, type TopicWords } from "./refine/topic-reasons.ts";
