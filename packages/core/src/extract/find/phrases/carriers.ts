import { strengthOf } from "../../../model/index.ts";
import { CLASS } from "../../lexicon/lexicon.ts";
import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { Carrier } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import { dutyAt } from "./duties.ts";
import { afterAdverbs } from "./places.ts";
import { boundAt, pledgeAt } from "./pledges.ts";
import { Scan } from "./scan.ts";
import { stanceAt } from "./stances.ts";

/** Tokens of a mark, a coordinator and what leans on a verb. */
const LONGEST_JOINT = 3;

/** Two carriers over one object: the stronger rules; at equal strength, the later (codebook, section 2, rule 4). */
function merged({ view, lexicon }: Scan, carriers: Carrier[], next: Carrier): boolean {
  const last = carriers.at(-1);
  if (!last || last.form !== next.form || next.form === "modal") return false;
  const object = afterAdverbs(view, lexicon, last.last);
  if (next.start > object + Number(view.isMark(object)) || next.first > object + LONGEST_JOINT) return false;
  const force = strengthOf(next.force) >= strengthOf(last.force) ? next.force : last.force;
  carriers[carriers.length - 1] = { ...last, force, last: next.last, rule: `${last.rule}+${next.rule}` };
  return true;
}

/** Whether a stance behind its object has a duty inside that object. */
const encloses = (carrier: Carrier, before: Carrier): boolean =>
  before.form === "modal" && carrier.form === "stance" && carrier.start <= before.first;

/** All carriers of a sentence, in order: stances and pledges wherever they rule, duties where no stance rules. */
export function carriersOf(view: SentenceView, lexicon: PhraseLexicon): Carrier[] {
  const found: Carrier[] = [];
  let scan: Scan | undefined;
  for (let at = view.first; at < view.last; at += 1) {
    if (!(view.classes(at) & CLASS.carrier)) continue;
    scan ??= new Scan(view, lexicon);
    const before = found.at(-1);
    const carrier =
      boundAt(scan, at, before) ??
      stanceAt(scan, at, before) ??
      dutyAt(scan, at, before) ??
      pledgeAt(scan, at, before);
    if (!carrier) continue;
    if (before && encloses(carrier, before)) found.pop();
    else if (carrier.start < (before?.last ?? view.first)) continue;
    if (!merged(scan, found, carrier)) found.push(carrier);
    at = Math.max(at, carrier.last - 1);
  }
  return found;
}
