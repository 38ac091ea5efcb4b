import type { ActorClass, ForceId } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { firstOf, wordAt } from "./clause-words.ts";

/** Forces that are addressed to somebody named right behind the verb. */
const ADDRESSED: ReadonlySet<ForceId> = new Set(["call", "encourage", "recommend"]);
const SELF = new Set(["we", "both"]);
const THAT = new Set(["that"]);
const MODALS = new Set(["should", "must", "shall"]);
const PARTY = new Set(["party", "parties"]);
const PARTICIPLE = /(?:ed|en|made|built|held)$/u;
const ADVERB = /ly$|^also$|^not$/u;
const BE = new Set(["be", "been"]);
const REACH = 30;
/** Tokens of a subject that are read, from its end. */
const LONGEST_SUBJECT = 150;

function classesIn({ actors }: Lexicon, draft: Draft, first: number, last: number): ActorClass[] {
  const found = actors.all(draft.tokens, first, last);
  if (found.length < 2) return found.map(({ value }) => value);
  const widest = found.filter(
    (match) =>
      !found.some((other) => other !== match && other.first <= match.first && other.last > match.last),
  );
  return [...new Set(widest.map(({ value }) => value))];
}

/** Where an address ends that begins at a place: at the first words for what is to be done. */
function addressEnd({ addressEnds }: Lexicon, draft: Draft, from: number, end: number): number {
  let at = from;
  while (at < end && !addressEnds.longestAt(draft.tokens, at, end)) at += 1;
  return at;
}

/** Whom a directive addresses: what stands between its verb and the words that end an address. */
function addressees(lexicon: Lexicon, draft: Draft): ActorClass[] {
  const [, from] = draft.carrier;
  const end = Math.min(draft.tokens.length, from + REACH);
  const found = classesIn(lexicon, draft, from, addressEnd(lexicon, draft, from, end));
  return found.length > 0 ? found : behindAttribute(lexicon, draft, from);
}

/** Addressees behind a clause that is an attribute of theirs (`处于冲突中的各国`). */
function behindAttribute(lexicon: Lexicon, draft: Draft, from: number): ActorClass[] {
  const end = Math.min(draft.last, from + 2 * REACH);
  const attribute = firstOf(draft, from, lexicon.attributes, 2 * REACH);
  if (attribute < 0) return [];
  return classesIn(lexicon, draft, attribute + 1, addressEnd(lexicon, draft, attribute + 1, end));
}

/** Who `should`, `shall` or `must`: the subject; nobody in particular where a passive names no agent. */
function agents(lexicon: Lexicon, draft: Draft, start: number, modal: number): ActorClass[] {
  const subject = Math.max(start, modal - LONGEST_SUBJECT);
  for (let at = subject; at < modal; at += 1) if (PARTY.has(wordAt(draft, at))) return ["parties"];
  const found = classesIn(lexicon, draft, subject, modal);
  if (found.length > 0) return found;
  let verb = modal + 1;
  while (ADVERB.test(wordAt(draft, verb))) verb += 1;
  const passive = BE.has(wordAt(draft, verb)) && PARTICIPLE.test(wordAt(draft, verb + 1));
  return passive && !SELF.has(wordAt(draft, subject)) ? ["unspecified"] : ["parties"];
}

/** Who is to act in what a stance is about: the subject of `should` or `must` after its `that`. */
function inContent(lexicon: Lexicon, draft: Draft): ActorClass[] {
  const that = firstOf(draft, draft.carrier[1], THAT, LONGEST_SUBJECT);
  if (that < 0) return [];
  const modal = firstOf(draft, that + 1, MODALS, REACH);
  return modal < 0 ? [] : agents(lexicon, draft, that + 1, modal);
}

/** Says who is to act, where it is not the speakers (codebook, section 4). */
export function actorsOf(draft: Draft, lexicon: Lexicon): ActorClass[] {
  if (draft.form === "modal") return agents(lexicon, draft, Math.max(0, draft.subject), draft.carrier[0]);
  if (ADDRESSED.has(draft.force)) return addressees(lexicon, draft);
  return draft.form === "stance" ? inContent(lexicon, draft) : [];
}
