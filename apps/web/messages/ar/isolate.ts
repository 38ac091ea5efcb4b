/** First strong isolate and its end (UAX 9): what is inserted keeps its own order among words from right to left. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

const given = (argument: unknown): unknown => {
  if (typeof argument === "string") return isolated(argument);
  if (typeof argument !== "object" || argument === null) return argument;
  return Object.fromEntries(Object.entries(argument).map(([key, each]) => [key, given(each)]));
};

/** Isolates each name, number, date and address that functions of these words insert. */
export function isolating<Words>(words: Words): Words;
export function isolating(words: unknown): unknown {
  if (typeof words === "function") return (...inserted: unknown[]) => words(...inserted.map(given));
  if (Array.isArray(words)) return words.map((each) => isolating(each));
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, isolating(each)]));
}
