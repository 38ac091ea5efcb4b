import type { TopicCase } from "./topic-case.ts";

/** Topics in English: codebook, section 5. */
export const ENGLISH_TOPICS: readonly TopicCase[] = [
  {
    text: "The two sides call upon weirs and mills to protect [data-protection: personal data].",
    reason: "a term of two words",
  },
  { text: "We stress the importance of [labour: employment].", reason: "a term of one word" },
  {
    text: "We urge all ministries to fight [information-integrity: disinformation].",
    reason: "what is fought against is the topic",
  },
  {
    text: "We affirm that looms must remain under [human-oversight: human control].",
    reason: "human control is oversight, not regulation",
  },
  {
    text: "We ask mills to guard the [data-protection: privacy] of [children: children].",
    reason: "two topics, what is protected before whose it is",
  },
];
