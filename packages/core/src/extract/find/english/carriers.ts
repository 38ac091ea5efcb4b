import { CLASS } from "../../lexicon/lexicon.ts";
import { strengthOf } from "../../../model/index.ts";
import type { Carrier } from "../carrier.ts";
import { conditionAt } from "./conditions.ts";
import { definitionAt } from "./definitions.ts";
import { embeddedDuty, modalAt } from "./modals.ts";
import type { SentenceView } from "../sentence-view.ts";
import { stanceAt } from "./stances.ts";

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

/** All carriers of a sentence, in order. */
export function carriersOf(view: SentenceView): Carrier[] {
  const found: Carrier[] = [];
  for (let at = view.first; at < view.last; at += 1) {
    const carrier = carrierAt(view, at, found);
    // A clause that would begin inside the one before is part of it: statements never overlap.
    if (!carrier || carrier.start < (found.at(-1)?.last ?? view.first)) continue;
    if (!merged(view, found, carrier)) found.push(carrier);
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
