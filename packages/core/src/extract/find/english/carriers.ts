import { type ForceId, strengthOf } from "../../../model/index.ts";
import { CLASS } from "../../lexicon/lexicon.ts";
import type { Carrier } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import { conditionAt } from "./conditions.ts";
import { definitionAt } from "./definitions.ts";
import { embeddedDuty, modalAt } from "./modals.ts";
import { stanceAt } from "./stances.ts";
import { isInfinitive } from "./verbs.ts";

/**
 * Finders, in order; the first that finds something at a word decides. Definitions come first because `means` is
 * no verb of stance; modals last because `should` inside `is needed` never stands at the same word.
 */
const FINDERS = [definitionAt, stanceAt, conditionAt, modalAt] as const;

/** Two verbs over one object (`recognize and affirm the need`): the stronger rules; at equal strength, the later. */
function merged(view: SentenceView, carriers: Carrier[], next: Carrier): boolean {
  const last = carriers.at(-1);
  if (!last || last.form !== next.form || view.lower(last.last) !== "and" || next.start !== last.last + 1)
    return false;
  const force = strengthOf(next.force) >= strengthOf(last.force) ? next.force : last.force;
  carriers[carriers.length - 1] = {
    ...last,
    force,
    last: next.last,
    takes: next.takes,
    rule: `${last.rule}+${next.rule}`,
  };
  return true;
}

const DIRECTIVE: ReadonlySet<ForceId> = new Set(["call", "encourage", "recommend"]);

/** Whether some words say what somebody is to do: an infinitive or a clause. */
function saysWhat(view: SentenceView, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    if (view.isRelative(at) || view.isMark(at) || isInfinitive(view, at)) return true;
  }
  return false;
}

/**
 * Two directives over one action (`calls upon States and invites firms to act`): the first says only whom it addresses,
 * so that both are one statement with the stronger force (codebook, section 2, rule 4).
 */
function addressesOnly(view: SentenceView, carriers: Carrier[], next: Carrier): boolean {
  const last = carriers.at(-1);
  if (!last || !DIRECTIVE.has(last.force) || !DIRECTIVE.has(next.force)) return false;
  if (view.lower(next.start - 1) !== "and" || next.takes !== "infinitive") return false;
  if (saysWhat(view, last.last, next.start - 1)) return false;
  const force = strengthOf(next.force) >= strengthOf(last.force) ? next.force : last.force;
  carriers[carriers.length - 1] = { ...last, force, takes: next.takes, last: next.last };
  return true;
}

/**
 * Whether a clause that begins with a carrier leaves something to the clause before: one that would begin inside it, or
 * right behind its carrying words, is its object or an aside in it.
 */
function leavesContent(view: SentenceView, last: Carrier | undefined, next: Carrier): boolean {
  if (!last) return next.start >= view.first;
  for (let at = last.last; at < next.start; at += 1) {
    if (view.isWord(at) && !view.isAdverb(at) && !view.lexicon.loose.has(view.lower(at))) return true;
  }
  return false;
}

/** All carriers of a sentence, in order. */
export function carriersOf(view: SentenceView): Carrier[] {
  const found: Carrier[] = [];
  for (let at = view.first; at < view.last; at += 1) {
    const carrier = carrierAt(view, at, found);
    if (!carrier) continue;
    if (!merged(view, found, carrier) && !addressesOnly(view, found, carrier)) {
      if (!leavesContent(view, found.at(-1), carrier)) continue;
      found.push(carrier);
    }
    at = Math.max(at, carrier.last - 1);
  }
  if (found.length > 0) return found;
  const duty = embeddedDuty(view);
  return duty ? [duty] : [];
}

function carrierAt(view: SentenceView, at: number, found: readonly Carrier[]): Carrier | undefined {
  if (!(view.classes(at) & CLASS.carrier)) return undefined;
  for (const finder of FINDERS) {
    const carrier = finder(view, at, found);
    if (carrier) return carrier;
  }
  return undefined;
}
