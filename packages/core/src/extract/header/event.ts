import type { Language } from "../../model/index.ts";
import type { PhraseMatch } from "../words/phrases.ts";
import { rangeOf, type Token } from "../words/tokens.ts";

/** Words of a name on one side of the word for the event. */
const MOST = 6;
const NAMED = /^\p{Lu}|^\p{N}/u;
/** Small words that may stand inside a name. */
const INSIDE = new Set("of on the for and de du des la le sur l' d' del el sobre y по о в".split(" "));

const isNamed = (token: Token | undefined): boolean => NAMED.test(token?.form.raw ?? "");

/** First token of the name that ends with an event's word: capitals before it (`AI Safety Summit`). */
function nameStart(tokens: readonly Token[], { first }: PhraseMatch<true>): number {
  let at = first;
  while (at > 0 && first - at < MOST && isNamed(tokens[at - 1])) at -= 1;
  return at;
}

/** End of the name that begins with an event's word: capitals behind it, small words between them (`Sommet de Veldania`). */
function nameEnd(tokens: readonly Token[], { last }: PhraseMatch<true>): number {
  let end = last;
  for (let at = last; at < tokens.length && at - last < MOST; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    if (isNamed(tokens[at])) end = at + 1;
    else if (!INSIDE.has(lower)) break;
  }
  return end;
}

/** Ideographs before the word for an event, up to a mark. */
function ideographStart(tokens: readonly Token[], { first }: PhraseMatch<true>): number {
  let at = first;
  while (at > 0 && first - at < 2 * MOST && tokens[at - 1]?.form.word) at -= 1;
  return at;
}

const PRECEDED: ReadonlySet<Language> = new Set(["en"]);

/** The name of the event at a word for one, as the text has it. */
export function eventName(
  text: string,
  tokens: readonly Token[],
  word: PhraseMatch<true>,
  language: Language,
): string {
  if (language === "zh") return text.slice(...rangeOf(tokens, ideographStart(tokens, word), word.last));
  const first = PRECEDED.has(language) ? nameStart(tokens, word) : word.first;
  const last = PRECEDED.has(language) ? word.last : nameEnd(tokens, word);
  return text.slice(...rangeOf(tokens, first, last));
}

/** Whether a word for an event names one: it is written with a capital, is a visit, or its script has no capitals. */
export function namesEvent(tokens: readonly Token[], { first, last }: PhraseMatch<true>): boolean {
  const raw = tokens[first]?.form.raw ?? "";
  return last - first > 1 || !/^\p{Ll}/u.test(raw);
}
