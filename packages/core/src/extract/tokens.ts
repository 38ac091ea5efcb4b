/** A word or a mark of punctuation. Offsets are UTF-16 code units of the whole text. */
export interface Token {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
}

/** Words keep inner apostrophes, hyphens and full stops (`AI's`, `human-centric`, `U.S`); anything else is one mark. Bounded: a longer run is cut. */
const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,200}(?:['’.‑-][\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,200}){0,20}|[^\s]/gu;
const WORD = /^[\p{L}\p{N}]/u;

/** Cuts a part of a text into tokens. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  for (const match of part.matchAll(TOKEN)) {
    const at = start + match.index;
    const [form] = match;
    tokens.push({
      lower: form.replaceAll("’", "'").toLowerCase(),
      start: at,
      end: at + form.length,
      word: WORD.test(form),
    });
  }
  return tokens;
}
