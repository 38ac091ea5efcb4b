import type { ActorClass, ForceId } from "../../model/index.ts";
import type { Draft, Refiner } from "../draft.ts";
import data from "../lexicon/en/actors.json" with { type: "json" };
import { phrasesIn, phraseTable } from "../phrases.ts";

const CLASSES = phraseTable<ActorClass>(
  Object.entries(data.classes).flatMap(([name, terms]) =>
    terms.map((term) => [term, name as ActorClass] as const),
  ),
);

/** Forces that are addressed to somebody named right behind the verb. */
const ADDRESSED: ReadonlySet<ForceId> = new Set(["call", "encourage", "recommend"]);
const SELF = new Set(["we", "both"]);
const THAT = new Set(["that"]);
const MODALS = new Set(["should", "must", "shall"]);
const PARTICIPLE = /(?:ed|en|made|built|held)$/u;
const BE = new Set(["be", "been"]);
const REACH = 30;
/** Tokens of a subject that are read, from its end. */
const LONGEST_SUBJECT = 150;

function classesIn(draft: Draft, first: number, last: number): ActorClass[] {
  const longest = phrasesIn(CLASSES, draft.tokens, first, last);
  const kept = longest.filter(
    (match) =>
      !longest.some((other) => other !== match && other.first <= match.first && other.last > match.last),
  );
  return [...new Set(kept.map(({ value }) => value))];
}

/** Whom a directive addresses: what stands between its verb and the first `to`. */
function addressees(draft: Draft): ActorClass[] {
  const [, from] = draft.carrier;
  let to = from;
  while (to < Math.min(draft.tokens.length, from + REACH) && draft.tokens[to]?.lower !== "to") to += 1;
  return classesIn(draft, from, to);
}

/** Who `should`, `shall` or `must`: the subject; nobody in particular where a passive names no agent. */
function agents(draft: Draft, start: number, modal: number): ActorClass[] {
  const subject = Math.max(start, modal - LONGEST_SUBJECT);
  const words = draft.tokens.slice(subject, modal).map(({ lower }) => lower);
  if (words.some((word) => word === "party" || word === "parties")) return ["parties"];
  const found = classesIn(draft, subject, modal);
  if (found.length > 0) return found;
  let verb = modal + 1;
  while (/ly$|^also$|^not$/u.test(draft.tokens[verb]?.lower ?? "")) verb += 1;
  const passive =
    BE.has(draft.tokens[verb]?.lower ?? "") && PARTICIPLE.test(draft.tokens[verb + 1]?.lower ?? "");
  return passive && !SELF.has(words[0] ?? "") ? ["unspecified"] : ["parties"];
}

/** Who is to act in what a stance is about: the subject of `should` or `must` after its `that`. */
function inContent(draft: Draft): ActorClass[] {
  const that = wordFrom(draft, draft.carrier[1], THAT, LONGEST_SUBJECT);
  if (that < 0) return [];
  const modal = wordFrom(draft, that + 1, MODALS, REACH);
  return modal < 0 ? [] : agents(draft, that + 1, modal);
}

/** The first of some words of the clause, at most `reach` tokens on; -1 where there is none. */
function wordFrom(draft: Draft, from: number, words: ReadonlySet<string>, reach: number): number {
  for (let at = from; at < Math.min(draft.last, from + reach); at += 1) {
    if (words.has(draft.tokens[at]?.lower ?? "")) return at;
  }
  return -1;
}

function actorsOf(draft: Draft): ActorClass[] {
  if (draft.form === "modal") return agents(draft, Math.max(0, draft.subject), draft.carrier[0]);
  if (ADDRESSED.has(draft.force)) return addressees(draft);
  return draft.form === "stance" ? inContent(draft) : [];
}

/** Says who is to act, where it is not the speakers (codebook, section 4). */
export const actors: Refiner = {
  name: "actors",
  refine: (drafts) =>
    drafts.map((draft) => {
      const found = actorsOf(draft);
      return { ...draft, actors: found.length > 0 ? found : ["parties"] };
    }),
};
