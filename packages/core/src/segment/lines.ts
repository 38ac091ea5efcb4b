/** One physical line of a text, without its line break. Offsets are UTF-16 code units. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The line without white space at its ends. */
  readonly trimmed: string;
}

const BREAK = /\r\n|[\n\r\f\u2028\u2029]/gu;

/** Cuts a text at its line breaks and form feeds. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const push = (end: number) => {
    const line = text.slice(start, end);
    lines.push({ start, end, text: line, trimmed: line.trim() });
  };
  for (const match of text.matchAll(BREAK)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return lines;
}

const LONGEST_WRAPPED = 140;
const ENDS_SENTENCE = /[.:;!?,”"')\]。；：！？，؟؛،]$/u;

/**
 * Tells whether a text was broken at a fixed width, so that a line break inside a paragraph means nothing.
 * It was where no line is long and many lines that are followed by another end in the middle of a sentence.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  let pairs = 0;
  let open = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (line.trimmed.length > LONGEST_WRAPPED) return false;
    if (line.trimmed.length < 30 || !next?.trimmed) continue;
    pairs += 1;
    if (!ENDS_SENTENCE.test(line.trimmed)) open += 1;
  }
  return pairs >= 3 && open / pairs > 0.4;
}
