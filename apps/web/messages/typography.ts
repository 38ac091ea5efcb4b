/** What is put in place of what, in words of one language. */
type Rule = readonly [pattern: RegExp, by: string];

/**
 * Makes a function that puts the signs and spaces of a language's typography into words, and into what functions make
 * of them. So the words can be written with plain spaces and apostrophes, which everybody sees.
 *
 * @example typesetter([[/'/gu, "’"]])({ title: "The register's words" }) // { title: "The register’s words" }
 */
export function typesetter(rules: readonly Rule[]): <Words>(words: Words) => Words {
  const inType = (text: string): string =>
    rules.reduce((line, [pattern, by]) => line.replace(pattern, by), text);
  function typeset<Words>(words: Words): Words;
  function typeset(words: unknown): unknown {
    if (typeof words === "string") return inType(words);
    if (typeof words === "function") return (...given: unknown[]) => inType(String(words(...given)));
    if (Array.isArray(words)) return words.map((each) => typeset(each));
    if (typeof words !== "object" || words === null) return words;
    return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, typeset(each)]));
  }
  return typeset;
}
