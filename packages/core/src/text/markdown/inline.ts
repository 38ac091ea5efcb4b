import { decodeHTML } from "entities";
import { LINE, type Prose, SPACE } from "../reading/prose.ts";
import { emphasisOf } from "./emphasis.ts";
import { silentTokens } from "./links.ts";
import { type InlineToken, inlineTokens } from "./tokens.ts";

const HARD_BREAK = /^(?: {2,}|\\)/u;
/** A point of a list that its writer did not set apart as one. */
const POINT = /^\((?:[a-z]|[ivxlc]{2,5}|\d{1,2})\)\s/iu;
const ENDS_POINT = /(?:[;:,.]|\band|\bor)$/u;
const LONGEST_OPENING = 12;

/** A line break of the source: a break that somebody set, the start of a point, or nothing but the end of a line. */
function sayLine(source: string, { start, end }: InlineToken, prose: Prose): void {
  const next = source.slice(end, end + LONGEST_OPENING);
  const ended = ENDS_POINT.test(source.slice(Math.max(0, start - LONGEST_OPENING), start));
  const hard = HARD_BREAK.test(source.slice(start, end));
  if (hard) prose.line();
  else prose.break(ended && POINT.test(next) ? LINE : SPACE);
}

function sayCode(source: string, { start, end }: InlineToken, prose: Prose): void {
  const marks = source[start] === "<" ? 1 : (/^`+/u.exec(source.slice(start, end))?.[0].length ?? 0);
  prose.copy(start + marks, end - marks);
}

function sayToken(source: string, token: InlineToken, cut: number, prose: Prose): void {
  const { kind, start, end } = token;
  if (kind === "line") sayLine(source, token, prose);
  else if (kind === "code") sayCode(source, token, prose);
  else if (kind === "entity") prose.replace(decodeHTML(source.slice(start, end)), start, end);
  else if (kind === "escape") prose.copy(start + 1, end);
  else if (kind === "tag") {
    if (/^<br\b/iu.test(source.slice(start, end))) prose.line();
  } else prose.copy(start + cut, end);
}

/** What the inline parts of a source are read with: the labels that its references define. */
export interface Inline {
  readonly source: string;
  readonly labels: ReadonlySet<string>;
  readonly prose: Prose;
}

/** Adds the words of a paragraph, a heading or a cell, without its marks. */
export function sayInline(
  { source, labels, prose }: Inline,
  range: readonly [number, number],
  skip: ReadonlyMap<number, number> = new Map(),
): void {
  const tokens = inlineTokens(source, range, skip);
  const cut = emphasisOf(source, tokens);
  const silent = silentTokens(source, tokens, labels);
  for (const [index, token] of tokens.entries()) {
    if (!silent[index]) sayToken(source, token, cut.get(index) ?? 0, prose);
  }
}
