/** Numbers that between them take every plural form of the six languages. */
const NUMBERS = [0, 1, 2, 5, 11, 1.5, 1_000_000];

type Marked = (...given: unknown[]) => string;

const citationOf = (mark: (n: number) => string) => ({
  title: mark(1),
  made: mark(2),
  place: mark(3),
  id: mark(4),
  review: mark(5),
  site: mark(6),
  address: mark(7),
});

/** What a function says of marks, or of numbers where it counts. */
function said(words: Marked, path: string, mark: (n: number) => string): [path: string, words: string][] {
  if (path.startsWith(".counts.")) return NUMBERS.map((n) => [`${path}(${n})`, words(n)]);
  return [[path, path === ".statement.citation" ? words(citationOf(mark)) : words(mark(1), mark(2))]];
}

/**
 * Every word of the interface by its path. Functions are called with marks for what they are given.
 *
 * @example everyWord({ site: { writtenIn: (language) => `in ${language}` } }) // [[".site.writtenIn", "in <1>"]]
 */
export function everyWord(
  messages: unknown,
  mark = (n: number): string => `<${n}>`,
  path = "",
): [path: string, words: string][] {
  if (typeof messages === "string") return [[path, messages]];
  if (typeof messages === "function") return said(messages as Marked, path, mark);
  return Object.entries(messages as object).flatMap(([key, inner]) =>
    everyWord(inner, mark, `${path}.${key}`),
  );
}
