import type { Language } from "../../model/index.ts";
import type { Bridge } from "../bridge/bridge.ts";
import { stoppedIn } from "../lexicon/lexicon.ts";
import { isHan } from "../tokenise.ts";
import type { Token } from "../words/tokens.ts";

const LATIN = ["en", "fr", "es"] as const;
const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ["ru", /\p{Script=Cyrillic}/u],
  ["ar", /\p{Script=Arabic}/u],
];

/** Languages that a word may be of, by its script. */
export function languagesOf({ folded }: Token): readonly Language[] {
  if (isHan(folded)) return ["zh"];
  const script = SCRIPTS.find(([, pattern]) => pattern.test(folded));
  return script ? [script[0]] : LATIN;
}

/** One vote for each language in which a word tells nothing by itself, or in which its form is known. */
function votesOf(token: Token, bridge: Bridge): Language[] {
  const languages = languagesOf(token);
  if (languages.length === 1) return [...languages];
  const known = bridge.find([token], languages).flatMap(({ language }) => language ?? []);
  return [...new Set([...stoppedIn(token.folded), ...known])].filter((one) => languages.includes(one));
}

/**
 * The language of a query: by its script, or by the words that are known in one. A query that tells nothing counts as
 * English, and so does one that might be.
 */
export function detectQuery(tokens: readonly Token[], bridge: Bridge): Language {
  const votes = new Map<Language, number>([["en", 0]]);
  for (const vote of tokens.flatMap((token) => votesOf(token, bridge))) {
    votes.set(vote, (votes.get(vote) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? "en";
}
