/** A part of a paragraph. Places are UTF-16 offsets into the source. */
export interface InlineToken {
  readonly kind:
    | "words"
    | "escape"
    | "entity"
    | "code"
    | "marks"
    | "open"
    | "image"
    | "close"
    | "tag"
    | "line"
    | "end";
  readonly start: number;
  readonly end: number;
}

type Kind = InlineToken["kind"];

/** What a part begins with, in order; the first that fits decides. Nothing here looks further than the next `<`. */
const RULES: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ["words", /[^\\&`<![\]*_\r\n \t)]+\)?|\)|[ \t]+(?![ \t\r\n])/uy],
  ["line", /(?:\\|[ \t]*)(?:\r\n?|\n)[ \t]*/uy],
  ["escape", /\\[!-/:-@[-`{-~]/uy],
  ["entity", /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iuy],
  ["marks", /\*+|_+/uy],
  ["image", /!\[/uy],
  ["open", /\[/uy],
  ["close", /\]/uy],
  ["code", /<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/iuy],
  ["tag", /<\/?[a-z][^<>]*>|<![^<>]*>|<\?[^<>]*>/iuy],
];
const OPENING_TICKS = /`+/uy;
const TICKS = /`+/gu;

function matchAt(pattern: RegExp, part: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(part)?.[0].length ?? 0;
}

/** The runs of back quotes of a part, by length: a code span ends at the next run of its own length. */
class CodeSpans {
  readonly #runs = new Map<number, number[]>();

  constructor(part: string) {
    for (const { 0: run, index } of part.matchAll(TICKS)) {
      const places = this.#runs.get(run.length);
      if (places) places.push(index);
      else this.#runs.set(run.length, [index]);
    }
    for (const places of this.#runs.values()) places.reverse();
  }

  /** Where the span that opens at a place ends; undefined where it does not. Asked from left to right. */
  endOf(start: number, length: number): number | undefined {
    const places = this.#runs.get(length) ?? [];
    while ((places.at(-1) ?? Number.POSITIVE_INFINITY) <= start) places.pop();
    const closing = places.at(-1);
    return closing === undefined ? undefined : closing + length;
  }
}

function tokenAt(part: string, start: number, spans: CodeSpans): InlineToken {
  const ticks = matchAt(OPENING_TICKS, part, start);
  const span = ticks > 0 ? spans.endOf(start, ticks) : undefined;
  if (ticks > 0)
    return span ? { kind: "code", start, end: span } : { kind: "words", start, end: start + ticks };
  for (const [kind, pattern] of RULES) {
    const length = matchAt(pattern, part, start);
    if (length > 0) return { kind, start, end: start + length };
  }
  return { kind: "words", start, end: start + 1 };
}

/** Cuts a part of the source into its inline parts; `skip` gives the end of what is to be left out at a place. */
export function inlineTokens(
  source: string,
  [from, to]: readonly [number, number],
  skip: ReadonlyMap<number, number>,
): InlineToken[] {
  const part = source.slice(from, to);
  const spans = new CodeSpans(part);
  const tokens: InlineToken[] = [];
  for (let at = 0; at < part.length; ) {
    const skipped = skip.get(from + at);
    const token = tokenAt(part, at, spans);
    at = skipped === undefined ? token.end : Math.max(skipped - from, at + 1);
    if (skipped === undefined) tokens.push({ ...token, start: from + token.start, end: from + token.end });
  }
  return tokens;
}
