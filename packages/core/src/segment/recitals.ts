import { type Block, endsInColon } from "./blocks.ts";
import { isLower } from "./chars.ts";
import { startsWithOneOf } from "./phrases.ts";
import { isHeadingLike, orderOf, type Plan } from "./plan.ts";
import type { Preamble } from "./preambles.ts";

/** A heading inside a preamble is shorter than a recital that lost its comma. */
const LONGEST_HEADING = 60;

/** What a block of a preamble is. */
export type RecitalStep = "heading" | "formula" | "recital";

/** The preamble that is open at one place of a text, and how its recitals are counted. */
export class Recitals {
  private readonly plan: Plan;
  private nth = 0;
  private open: Preamble | undefined;
  private readonly counts = new Map<string, number>();

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** Whether the recitals of the open preamble are numbered; those without a number are its citations. */
  get numbered(): boolean {
    return this.open?.numbered ?? false;
  }

  /** Index of the words of enactment that come next; -1 where none do. */
  get nextOpener(): number {
    return this.plan.preambles[this.nth]?.opener ?? -1;
  }

  /** Goes on to a block, and tells whether it is the words of enactment themselves. */
  enter(index: number): boolean {
    const next = this.plan.preambles[this.nth];
    if (next?.start !== index) return false;
    this.nth += 1;
    this.open = next;
    return next.opener === index;
  }

  isInside(index: number): boolean {
    return this.open !== undefined && index < this.open.end;
  }

  /** Number of the next recital of a preamble, told by the locator of that. */
  count(preamble: string): number {
    const count = (this.counts.get(preamble) ?? 0) + 1;
    this.counts.set(preamble, count);
    return count;
  }

  /** What an unmarked block of a preamble is: a recital, unless it heads something or announces what is enacted. */
  step(block: Block, next: Block | undefined): RecitalStep {
    const { text, words } = this.plan;
    if (isHeadingLike(text, block, LONGEST_HEADING) && !isLower(text.charCodeAt(block.from)))
      return "heading";
    if (startsWithOneOf(text, block, words.recitals)) return "formula";
    return endsInColon(block) && !announcesPoints(next) ? "formula" : "recital";
  }
}

/** Whether points of a recital follow: letters or bullets, not the numbers of what is enacted. */
function announcesPoints(next: Block | undefined): boolean {
  const style = orderOf(next)?.style ?? next?.marker?.style;
  return style === "lower" || style === "small" || style === "han" || style === "bullet";
}
