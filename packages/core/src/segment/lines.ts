import { isSpace, skipSpace } from "./chars.ts";

/** One printed line of a text that is not blank. Offsets are UTF-16 code units. */
export interface Line {
  /** Where the line begins, white space included. */
  readonly start: number;
  /** Its first and its last (exclusive) place that is no white space. */
  readonly from: number;
  readonly to: number;
  /** True where a blank line stands before it. */
  readonly gap: boolean;
  /** True where a form feed stands before it. */
  readonly page: boolean;
}

const FORM_FEED = 0x0c;

const isBreak = (code: number): boolean =>
  (code <= 0x0d && code >= 0x0a) || code === 0x85 || code === 0x2028 || code === 0x2029;

function lineOf(text: string, start: number, end: number, gap: boolean, page: boolean): Line | undefined {
  const from = skipSpace(text, start, end);
  if (from === end) return undefined;
  let to = end;
  while (isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start, from, to, gap, page };
}

/** First line break at or after `at`; the end of the text where there is none. */
function breakAfter(text: string, at: number): number {
  let here = at;
  while (here < text.length) {
    const code = text.charCodeAt(here);
    if ((code <= 0x0d || code === 0x85 || (code >= 0x2028 && code <= 0x2029)) && isBreak(code)) break;
    here += 1;
  }
  return here;
}

/** Cuts a text at its line breaks and form feeds, and leaves blank lines out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  let page = false;
  for (let start = 0; start < text.length; ) {
    const end = breakAfter(text, start);
    const line = lineOf(text, start, end, gap, page);
    if (line) lines.push(line);
    const code = text.charCodeAt(end);
    const feed = code === FORM_FEED;
    gap = line ? feed : true;
    page = feed || (page && !line);
    start = end + (code === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}
