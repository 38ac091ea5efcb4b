import type { Language } from "@concordance/core";

/** Goes through a text and gives how much it found, so that no work can be left out. */
export type Run = (text: string, language: Language) => number;

/** One way from a text to what it says. */
export interface Pipeline {
  readonly name: string;
  /** What it does with a text. */
  readonly does: string;
  /** Longest text that it is given, in bytes. */
  readonly longest: number;
  /** Loads it alone, so that a process holds none of the others. */
  readonly load: () => Promise<Run>;
}

/** The whole extraction, with the names of the register. */
const concordance: Pipeline = {
  name: "concordance",
  does: "provisions; statements with range, force, speakers, actors, topics, qualifiers, references, confidence",
  longest: 10_000_000,
  load: async () => {
    const { extract, gazetteerFrom } = await import("@concordance/core");
    const { snapshot } = await import("@concordance/register");
    const gazetteer = gazetteerFrom(snapshot);
    return (text, language) => {
      const { document, statements } = extract(text, { language, gazetteer });
      return document.provisions.length + statements.length;
    };
  },
};

/** Only the two steps that are asked for run, and what they found is read in the cheapest way. */
const wink: Pipeline = {
  name: "wink-nlp",
  does: "sentences, and the part of speech of each token, verbs counted (pipe: sbd, pos)",
  longest: 10_000_000,
  load: async () => {
    const { default: winkNlp } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const nlp = winkNlp(model, ["sbd", "pos"]);
    return (text) => {
      const document = nlp.readDoc(text);
      const tags = document.tokens().out(nlp.its.pos);
      return document.sentences().length() + tags.filter((tag) => tag === "VERB").length;
    };
  },
};

/** It takes seconds for what the others do in less than one, so it is given a tenth of the text, and its speed is scaled. */
const withCompromise: Pipeline = {
  name: "compromise",
  does: "sentences, and verb phrases",
  longest: 100_000,
  load: async () => {
    const { default: compromise } = await import("compromise");
    return (text) => {
      const document = compromise(text);
      return document.sentences().length + document.verbs().length;
    };
  },
};

/** Concordance first: the others are compared with it. */
export const PIPELINES: readonly Pipeline[] = [concordance, wink, withCompromise];
