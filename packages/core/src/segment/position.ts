import type { Locator, ProvisionKind } from "../model/index.ts";
import { Articles } from "./articles.ts";
import { type Block, endsInColon, isBareMarker } from "./blocks.ts";
import { Explanations } from "./explanations.ts";
import { Levels } from "./levels.ts";
import { locatorMaker, type MakeLocator } from "./locators.ts";
import { isHead, orderOf, type Plan } from "./plan.ts";
import { Sections } from "./sections.ts";

/** Kind, number and locator of a block. */
export interface Place {
  readonly kind: ProvisionKind;
  readonly num: string | null;
  readonly locator: Locator;
}

/** Where a walk over the blocks of a text stands: what is open there. Used for one text, then thrown away. */
export class Position {
  readonly make: MakeLocator = locatorMaker();
  readonly plan: Plan;
  readonly levels = new Levels();
  readonly sections = new Sections(this.make);
  readonly articles = new Articles(this.make);
  readonly explanations = new Explanations();
  index = 0;
  /** Locator of the open annex; empty before the first. */
  annex = "";
  /** Locator of the unit that points hang on. */
  parent = "";
  /** Value of the last numbered paragraph; 0 where a count begins. */
  last = 0;
  /** True behind a colon and the points or entries that it announced. */
  inList = false;
  inEntries = false;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** The block here, the one before and the one behind. */
  get block(): Block {
    return this.plan.blocks[this.index] as Block;
  }

  get before(): Block | undefined {
    return this.plan.blocks[this.index - 1];
  }

  get next(): Block | undefined {
    return this.plan.blocks[this.index + 1];
  }

  /** Whether the block before announces something. */
  get colon(): boolean {
    return endsInColon(this.before);
  }

  /** Remembers what the block here was, before the walk goes on. */
  settle({ kind }: Place): void {
    const announces = endsInColon(this.block);
    this.inList = announces || (this.inList && (kind === "point" || kind === "list"));
    this.inEntries = announces || (this.inEntries && kind === "list");
  }

  as(kind: ProvisionKind, parent: string, unit: string, num = "", printed: string | null = null): Place {
    return { kind, num: printed, locator: this.make(parent, unit, num) };
  }

  /** Prefix of the numbered paragraphs here: the annex, and the sections where they are told apart by them. */
  get scope(): string {
    const { numbered, sectioned } = this.plan;
    return (numbered && !sectioned ? "" : this.sections.locator) || this.annex;
  }

  /** Below a heading with a number in digits, paragraphs that print none are counted. */
  get counting(): string {
    return this.plan.numbered && !this.sections.inDigits ? "" : this.sections.locator;
  }

  /** Closes paragraphs and lists. */
  leave(): void {
    this.begin("");
    this.inList = false;
    this.inEntries = false;
  }

  begin(locator: string): void {
    this.levels.reset();
    this.explanations.reset();
    this.parent = locator;
  }

  heading(block: Block): Place {
    const parent = this.articles.locator || (this.namesSection() ? this.sections.locator : this.scope);
    if (this.parent !== parent) this.leave();
    this.parent = parent;
    return this.as("heading", parent, "heading", "", block.marker?.num || null);
  }

  /** Whether the block before is the bare number of the chapter or section that a heading here names. */
  namesSection(): boolean {
    const { text, heads } = this.plan;
    const before = this.before;
    if (!before?.marker || !isBareMarker(before, text)) return false;
    return before.marker.style === "unit" ? before.marker.unit !== "annex" : isHead(text, before, heads);
  }

  point(block: Block, colon: boolean): Place {
    const { marker } = block;
    const order = orderOf(block);
    const sign = marker?.style === "bullet" ? marker : undefined;
    const { parent, num, settle } = order
      ? this.levels.numbered(order, this.parent, colon)
      : this.levels.counted(sign, this.parent, block.indent);
    const place = this.as("point", parent, "point", num, order?.num ?? null);
    settle(place.locator);
    if (order?.style === "digit") this.explanations.remember(order, place.locator);
    return place;
  }
}
