import type { Locator } from "../model/index.ts";
import { isNumberedTitle, isRemark, isTitleLike } from "./apart.ts";
import { type Block, bodyLength, isBareMarker } from "./blocks.ts";
import { Body } from "./body.ts";
import { isComma } from "./chars.ts";
import { startsWithOneOf } from "./phrases.ts";
import { isHeadingLike, LONGEST_CROSS_HEADING, orderOf, type Plan } from "./plan.ts";
import { type Place, Position } from "./position.ts";
import { quotedUntil } from "./quotes.ts";
import { Recitals } from "./recitals.ts";
import type { UnitMarker } from "./units.ts";

/** Walks over the blocks of one text and says what each is. */
class Walk {
  private readonly at: Position;
  private readonly body: Body;
  private readonly recitals: Recitals;
  private readonly firstOpener: number;
  /** The title among the lines of a first page, where a number tells it; -1 where none does. */
  private readonly numberedTitle: number;
  private signed = false;
  private quotedTo = -1;

  constructor(at: Position) {
    this.at = at;
    this.body = new Body(at);
    this.recitals = new Recitals(at.plan);
    const { text, blocks, preambles } = at.plan;
    this.firstOpener = preambles[0]?.opener ?? -1;
    const front = blocks.slice(0, Math.max(this.firstOpener, 0));
    this.numberedTitle = front.findIndex((block) => isNumberedTitle(text, block));
  }

  place(index: number): Place {
    this.at.index = index;
    const { block, colon } = this.at;
    const apart = this.apart(block, colon) ?? this.structural(block) ?? this.recital(block);
    const place = apart ?? this.body.place(block, colon);
    this.at.settle(place);
    return place;
  }

  /** What stands apart from the text's own flow: remarks, quotations, what comes before it, closing lines. */
  private apart(block: Block, colon: boolean): Place | undefined {
    const { plan, index } = this.at;
    if (colon && plan.kind !== "report" && index > this.quotedTo) {
      this.quotedTo = quotedUntil(plan.text, this.at.plan.blocks, index);
    }
    if (index <= this.quotedTo) return this.at.as("block", this.at.parent, "qstr");
    if (isRemark(plan.text, block)) return this.at.as("block", "", "block");
    if (this.isTitle(block)) return this.at.as("title", "", "title");
    if (index < this.firstOpener) return this.front(block);
    if (index >= plan.closing) return this.at.as("signature", "", "signature");
    return undefined;
  }

  private isTitle(block: Block): boolean {
    const { index, next } = this.at;
    const { recitals } = this;
    if (!next || recitals.nextOpener === index) return false;
    if (this.numberedTitle >= 0 && index < this.firstOpener) return index === this.numberedTitle;
    const heads = index === 0 || (recitals.nextOpener === index + 1 && index > this.firstOpener);
    return heads && isTitleLike(block, next);
  }

  /** Before the words of enactment nothing is enacted: headings and blocks. */
  private front(block: Block): Place {
    const heading = !block.marker && isHeadingLike(this.at.plan.text, block);
    return heading ? this.at.as("heading", "", "heading") : this.at.as("block", "", "block");
  }

  /** Enacting words, annexes, chapters, articles, headings of Markdown and the closing formula. */
  private structural(block: Block): Place | undefined {
    const { plan } = this.at;
    const { marker } = block;
    if (this.recitals.enter(this.at.index)) {
      this.at.leave();
      return this.at.as("preamble", this.at.annex, "preamble");
    }
    if (marker?.style === "unit") return this.unit(block, marker);
    if (marker?.style === "hash") return this.at.heading(block);
    if (marker) return undefined;
    this.signed ||= this.at.articles.seen && startsWithOneOf(plan.text, block, plan.words.closings);
    return this.signed ? this.at.as("signature", "", "signature") : undefined;
  }

  private unit(block: Block, marker: UnitMarker): Place {
    this.at.leave();
    this.signed = false;
    if (marker.unit === "annex") return this.openAnnex(marker);
    if (marker.unit === "art") return this.openArticle(block, marker);
    this.at.articles.close();
    const locator = this.at.sections.openUnit(marker, this.at.annex);
    this.at.last = 0;
    if (marker.unit !== "principle") {
      this.at.parent = this.at.scope;
      return { kind: "chapter", num: marker.num, locator: locator as Locator };
    }
    this.at.parent = locator;
    const heading = bodyLength(block) === 0 || isHeadingLike(this.at.plan.text, block);
    return { kind: heading ? "heading" : "paragraph", num: marker.num, locator: locator as Locator };
  }

  private openAnnex(marker: UnitMarker): Place {
    this.at.articles.close();
    this.at.sections.reset();
    this.at.annex = this.at.make("", "annex", "");
    this.at.last = 0;
    return this.at.as("heading", this.at.annex, "heading", "", marker.num || null);
  }

  private openArticle(block: Block, marker: UnitMarker): Place {
    const { text } = this.at.plan;
    const heading = isBareMarker(block, text) || isHeadingLike(text, block, LONGEST_CROSS_HEADING);
    const place = this.at.articles.open(marker, this.at.annex, heading);
    this.at.parent = this.at.articles.locator;
    return place;
  }

  /** Recitals: what stands between the enacting words and the first number. */
  private recital(block: Block): Place | undefined {
    if (!this.recitals.isInside(this.at.index)) return this.sectionRecital(block);
    if (block.marker) return this.markedRecital(block);
    const step = this.recitals.step(block, this.at.next);
    if (step === "heading") return this.at.heading(block);
    if (step === "formula") return this.at.as("block", this.at.scope, "block");
    return this.newRecital();
  }

  /** Recitals of a section that has a preamble of its own. */
  private sectionRecital(block: Block): Place | undefined {
    const { plan } = this.at;
    const enacted = plan.preambles.length > 0 && plan.sectioned && this.at.sections.locator !== "";
    return enacted && !block.marker && isComma(block.last) && this.at.last === 0
      ? this.newRecital()
      : undefined;
  }

  private markedRecital(block: Block): Place | undefined {
    const order = orderOf(block);
    if (order?.style !== "digit" || !this.recitals.numbered) {
      return this.at.parent === "" ? undefined : this.at.point(block, false);
    }
    const place = this.at.as("recital", this.preamble, "recital", String(order.value), order.num);
    this.at.begin(place.locator);
    return place;
  }

  private get preamble(): string {
    return this.at.scope === "" ? "preamble" : `${this.at.scope}__preamble`;
  }

  private newRecital(): Place {
    const unit = this.recitals.numbered ? "cit" : "recital";
    const place = this.at.as("recital", this.preamble, unit, String(this.recitals.count(this.preamble)));
    this.at.begin(place.locator);
    return place;
  }
}

/** Gives each block of a text its kind, number and locator, in order; furniture by the unit of its own. */
export function placesOf(plan: Plan, all: readonly Block[]): Place[] {
  const at = new Position(plan);
  const walk = new Walk(at);
  let index = 0;
  return all.map(({ furniture }): Place => {
    if (furniture !== undefined) return { kind: "block", num: null, locator: at.make("", furniture, "") };
    index += 1;
    return walk.place(index - 1);
  });
}
