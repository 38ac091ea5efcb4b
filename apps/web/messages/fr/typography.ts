const RULES: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/ (?=[;!?%])/gu, "\u202f"],
  [/ (?=[:»])/gu, "\u00a0"],
  [/« /gu, "«\u00a0"],
  [/'/gu, "’"],
];

const spaced = (text: string): string =>
  RULES.reduce((line, [pattern, by]) => line.replace(pattern, by), text);

/** Puts the spaces of French typography, which do not break, into words and into what functions make of them. */
export function typeset<Words>(words: Words): Words;
export function typeset(words: unknown): unknown {
  if (typeof words === "string") return spaced(words);
  if (typeof words === "function") return (...given: unknown[]) => spaced(String(words(...given)));
  if (Array.isArray(words)) return words.map((each) => typeset(each));
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, typeset(each)]));
}
