/** What a UTF-16 code unit is to the tokeniser. */
export const CHARACTER = {
  space: 1,
  word: 2,
  mark: 3,
  joint: 4,
  ideograph: 5,
  other: 6,
  surrogate: 7,
} as const;

const RULES: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [CHARACTER.space, /\s/u],
  [CHARACTER.joint, /['’.‑-]/u],
  [CHARACTER.ideograph, /\p{Script=Han}/u],
  [CHARACTER.word, /[\p{L}\p{N}]/u],
  [CHARACTER.mark, /[\p{M}\u0640]/u],
];

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const kindOf = (character: string): number =>
  RULES.find(([, pattern]) => pattern.test(character))?.[0] ?? CHARACTER.other;

/** Kinds of the code units met so far; each is looked up once. */
const known = new Uint8Array(0x10000);

function learnt(code: number): number {
  const kind = isSurrogate(code) ? CHARACTER.surrogate : kindOf(String.fromCharCode(code));
  known[code] = kind;
  return kind;
}

/** Kind of a code unit. */
export const characterOf = (code: number): number => known[code] || learnt(code);

/** Kind of the character that a surrogate begins, and its length in code units; a lone one is something else. */
export function pairAt(text: string, at: number): { kind: number; length: number } {
  const code = text.codePointAt(at) ?? 0;
  if (code <= 0xffff) return { kind: CHARACTER.other, length: 1 };
  return { kind: kindOf(String.fromCodePoint(code)), length: 2 };
}
