/** A word or a mark of punctuation. Offsets are UTF-16 code units of the whole text. */
export interface Token {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
  /** Written in capitals alone, as the short name of a body is. */
  readonly capitals: boolean;
}

/** Words keep inner apostrophes, hyphens and full stops (`AI's`, `human-centric`, `U.S`); anything else is one mark. Bounded: a longer run is cut. */
const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,200}(?:['’.‑-][\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,200}){0,20}|[^\s]/gu;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}-]{1,9}$/u;
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
      capitals: CAPITALS.test(form),
    });
  }
  return tokens;
}
