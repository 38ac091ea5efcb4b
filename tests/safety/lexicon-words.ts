import { readFileSync } from "node:fs";
import type { Language } from "@concordance/core";

const LEXICON = new URL("../../packages/core/src/extract/lexicon/", import.meta.url);

/** Words of a language that the finders look for, as its lexicon lists them. */
export interface LexiconWords {
  readonly carriers: readonly string[];
  readonly duties: readonly string[];
  readonly adverbs: readonly string[];
  readonly joints: readonly string[];
  readonly relatives: readonly string[];
  readonly speakers: readonly string[];
  readonly actors: readonly string[];
  /** Words for a resolution or a decision. */
  readonly citing: readonly string[];
  readonly qualifiers: readonly string[];
  readonly topics: readonly string[];
  /** Sentences that show the carriers and the duties. */
  readonly cases: readonly string[];
}

interface Entry {
  readonly words?: string;
  readonly word?: string;
  /** A sentence of our own that shows the entry. */
  readonly case: string;
}

const read = (path: string) => JSON.parse(readFileSync(new URL(`${path}.json`, LEXICON), "utf8"));

/** The words of an entry; a verb, which stands in its base form, as its case begins with it (`Veldania notes`). */
const wordsOf = (entries: readonly Entry[]): string[] =>
  entries.map((entry) => entry.words ?? entry.word ?? entry.case.split(" ").slice(0, 2).join(" "));

const listed = (classes: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.values(classes).flat();

const unstarred = (terms: readonly string[]): string[] => terms.map((term) => term.replace(/\*$/u, ""));

/** English has its verbs and modals in files of their own. */
const finders = (language: Language) =>
  language === "en"
    ? { carriers: read("en/verbs"), duties: read("en/modals") }
    : { carriers: read(`${language}/carriers`), duties: read(`${language}/duties`) };

/** Reads the words of a language from its lexicon. */
export function lexiconWords(language: Language): LexiconWords {
  const { carriers, duties } = finders(language);
  const words = read(`${language}/words`);
  const topics: Readonly<Record<string, object>> = read(`${language}/topics`).topics;
  return {
    carriers: wordsOf(carriers.entries),
    duties: wordsOf(duties.entries),
    adverbs: words.adverbs,
    joints: [...words.connectives, ...(words.coordinators ?? [])],
    relatives: words.relatives,
    speakers: words.speakers ?? words.subjectPronouns,
    actors: listed(read(`${language}/actors`).classes),
    citing: unstarred(read("resolutions").words[language]),
    qualifiers: listed(read(`${language}/qualifiers`).kinds),
    cases: [...carriers.entries, ...duties.entries].map((entry: Entry) => entry.case),
    topics: unstarred(Object.values(topics).flatMap((weights) => Object.keys(weights))),
  };
}
