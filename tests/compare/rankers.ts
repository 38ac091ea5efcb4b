import { alignmentOf, type Statement, stem, tokenise } from "@concordance/core";
import { snapshot } from "@concordance/register";

/** Gives a pair of statements a score; a higher one should mean that they say the same. */
export type Ranker = (a: Statement, b: Statement) => number;

type Tokens = (summary: string) => string[];

const K1 = 1.2;
const B = 0.75;

/** Summaries of the whole register as tokens, with what both baselines need to know of them. */
function collection(tokens: Tokens) {
  const words = new Map(snapshot.statements.map(({ id, summary }) => [id, tokens(summary.en)]));
  const documents = new Map<string, number>();
  for (const list of words.values())
    for (const word of new Set(list)) documents.set(word, (documents.get(word) ?? 0) + 1);
  const length = [...words.values()].reduce((sum, list) => sum + list.length, 0) / words.size;
  return { words, documents, size: words.size, length };
}

const counted = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Cosine of TF-IDF vectors of the two summaries. */
function tfIdf(tokens: Tokens): Ranker {
  const { words, documents, size } = collection(tokens);
  const vector = (id: Statement["id"]) =>
    new Map(
      [...counted(words.get(id) ?? [])].map(([word, count]) => [
        word,
        count * Math.log(size / (documents.get(word) ?? 1)),
      ]),
    );
  const dot = (a: Map<string, number>, b: Map<string, number>) =>
    [...a].reduce((sum, [word, value]) => sum + value * (b.get(word) ?? 0), 0);
  return (a, b) => {
    const [first, second] = [vector(a.id), vector(b.id)];
    return dot(first, second) / Math.sqrt(dot(first, first) * dot(second, second));
  };
}

/** BM25 of each summary as a query for the other, added up. */
function bm25(tokens: Tokens): Ranker {
  const { words, documents, size, length } = collection(tokens);
  const asked = (query: readonly string[], document: readonly string[]) => {
    const counts = counted(document);
    return [...new Set(query)].reduce((sum, word) => {
      const n = documents.get(word) ?? 0;
      const count = counts.get(word) ?? 0;
      const rarity = Math.log(1 + (size - n + 0.5) / (n + 0.5));
      return sum + (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + (B * document.length) / length));
    }, 0);
  };
  return (a, b) => {
    const [first, second] = [words.get(a.id) ?? [], words.get(b.id) ?? []];
    return asked(first, second) + asked(second, first);
  };
}

const stemmed: Tokens = (summary) => tokenise(summary).map(stem);

/** The product's score, and the baselines over the summaries alone, with words as they stand and with stems. */
export const RANKERS = {
  alignment: (a, b) => alignmentOf(a, b).score,
  "TF-IDF": tfIdf(tokenise),
  "TF-IDF, stems": tfIdf(stemmed),
  BM25: bm25(tokenise),
  "BM25, stems": bm25(stemmed),
} as const satisfies Record<string, Ranker>;
