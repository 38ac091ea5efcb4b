import type { ActorClass, ForceId } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import { type Agency, CLASS, type Lexicon } from "../lexicon/lexicon.ts";
import type { PhraseMatch } from "../words/phrases.ts";
import { firstOf, phraseIn, wordAt } from "./clause-words.ts";

/** Forces that are addressed to somebody named right behind the verb. */
const ADDRESSED: ReadonlySet<ForceId> = new Set(["call", "encourage", "recommend"]);
const REACH = 30;

type Span = Pick<PhraseMatch<unknown>, "first" | "last">;
/** Tokens of a subject that are read, from its end. */
const LONGEST_SUBJECT = 150;
/** Tokens of a subject behind its verb. */
const LONGEST_AGENT = 10;

type Carrying = Draft["carrier"];

/** Whether a phrase is a part of a longer one (`nations` of `united nations`). */
const encloses = (other: Span, { first, last }: Span): boolean =>
  other.first <= first && other.last >= last && other.last - other.first > last - first;

function classesIn({ actors }: Lexicon, draft: Draft, first: number, last: number): ActorClass[] {
  const found = actors.all(draft.tokens, first, last);
  if (found.length < 2) return found.map(({ value }) => value);
  const widest = found.filter((match) => !found.some((other) => encloses(other, match)));
  return [...new Set(widest.map(({ value }) => value))];
}

const has = ({ tokens }: Draft, at: number, bit: number): boolean => ((tokens[at]?.classes ?? 0) & bit) !== 0;

/** Where an address ends: at a phrase that ends it, or at the infinitive of what is asked. */
function addressEnd({ addressEnds }: Lexicon, draft: Draft, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (addressEnds.longestAt(draft.tokens, at, end) || has(draft, at, CLASS.infinitive)) return at;
  }
  return end;
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

const endsIn = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending));

/** Whether what stands behind a word for duty is a passive, which names no agent. */
function isPassive({ be, participles, passives }: Agency, draft: Draft, modal: number): boolean {
  let verb = modal + 1;
  while (has(draft, verb, CLASS.adverb)) verb += 1;
  const word = wordAt(draft, verb);
  return be.has(word) ? endsIn(wordAt(draft, verb + 1), participles) : endsIn(word, passives);
}

/** Who is to act between two places: the parties by a word for them, or somebody else. */
function actingIn(lexicon: Lexicon, draft: Draft, first: number, last: number): ActorClass[] {
  if (phraseIn(draft, first, lexicon.agency.parties, last) >= 0) return ["parties"];
  return classesIn(lexicon, draft, first, last);
}

/** Who is to act where the subject stands behind the word for duty (`ينبغي للدول أن`). */
function actingBehind(lexicon: Lexicon, draft: Draft, from: number): ActorClass[] {
  const { agentEnds } = lexicon.agency;
  if (agentEnds.isEmpty) return [];
  const most = Math.min(draft.last, from + LONGEST_AGENT);
  let end = from;
  while (end < most && !has(draft, end, CLASS.mark) && !agentEnds.longestAt(draft.tokens, end, most))
    end += 1;
  return actingIn(lexicon, draft, from, end);
}

/** Who `should`, `shall` or `must`: the subject; nobody in particular where a passive names no agent. */
function agents(lexicon: Lexicon, draft: Draft, start: number, [modal]: Carrying): ActorClass[] {
  const { agency } = lexicon;
  const subject = Math.max(start, modal - LONGEST_SUBJECT);
  const before = actingIn(lexicon, draft, subject, modal);
  const found = before.length > 0 ? before : actingBehind(lexicon, draft, modal);
  if (found.length > 0) return found;
  const own = agency.self.has(wordAt(draft, subject));
  return isPassive(agency, draft, modal) && !own ? ["unspecified"] : ["parties"];
}

/** Who is to act in what a stance is about: the subject of a word for duty after its `that`. */
function inContent(lexicon: Lexicon, draft: Draft): ActorClass[] {
  const { that, duties } = lexicon.agency;
  const opens = firstOf(draft, draft.carrier[1], that, LONGEST_SUBJECT);
  if (opens < 0) return [];
  const modal = phraseIn(draft, opens + 1, duties, Math.min(draft.last, opens + 1 + REACH));
  return modal < 0 ? [] : agents(lexicon, draft, opens + 1, [modal, modal + 1]);
}

/** Says who is to act, where it is not the speakers (codebook, section 4). */
export function actorsOf(draft: Draft, lexicon: Lexicon): ActorClass[] {
  if (draft.form === "modal") return agents(lexicon, draft, Math.max(0, draft.subject), draft.carrier);
  if (ADDRESSED.has(draft.force)) return addressees(lexicon, draft);
  return draft.form === "stance" ? inContent(lexicon, draft) : [];
}
