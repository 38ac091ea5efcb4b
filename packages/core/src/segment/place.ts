import type { Locator, ProvisionKind } from "../model/index.ts";
import { Articles } from "./articles.ts";
import { type Block, bodyLength, endsInColon, isBareMarker } from "./blocks.ts";
import { isComma, isEnd, isLower } from "./chars.ts";
import { Levels } from "./levels.ts";
import { type MakeLocator, locatorMaker } from "./locators.ts";
import type { OrderMarker } from "./markers.ts";
import { namesOrgan } from "./opener.ts";
import { isHead, isHeadingLike, orderOf, type Plan, signOf } from "./plan.ts";
import { quotedUntil } from "./quotes.ts";
import { orderNumber, Sections } from "./sections.ts";
import { startsWithOneOf } from "./phrases.ts";
import type { UnitMarker } from "./units.ts";

/** Kind, number and locator of a block. */
export interface Place {
  readonly kind: ProvisionKind;
  readonly num: string | null;
  readonly locator: Locator;
}

const LONGEST_TITLE = 300;
const LONGEST_CROSS_HEADING = 300;
const LONGEST_ENTRY = 60;
const LONGEST_REMARK = 300;
/** How far ahead the next number of a list is looked for. */
const AHEAD = 30;
const SYMBOL = /^\d{1,3}\/\d{1,4}\s{0,2}[A-Z]?\.\s/u;

/** Walks over the blocks of one text and remembers where it is. Used for one text, then thrown away. */
class Walk {
  readonly make: MakeLocator = locatorMaker();
  private readonly plan: Plan;
  private readonly blocks: readonly Block[];
  private readonly levels = new Levels();
  private readonly sections = new Sections(this.make);
  private readonly articles = new Articles(this.make);
  private readonly counts = new Map<string, number>();
  private index = 0;
  private annex = "";
  private recitals = 0;
  private inPreamble = false;
  private signed = false;
  private quotedTo = -1;
  /** Locator of the unit that points hang on. */
  private parent = "";
  private inList = false;
  /** Sign and value of the last numbered paragraph. */
  private sign = "";
  private last = 0;
  /** Locator of the last item of an announced list of numbers, its sign, and whether paragraphs explain such items. */
  private item: { locator: string; sign: string; value: number; blocks: number } | undefined;
  private explained = false;

  constructor(plan: Plan) {
    this.plan = plan;
    this.blocks = plan.blocks;
  }

  place(index: number): Place {
    this.index = index;
    const block = this.blocks[index] as Block;
    const colon = endsInColon(this.blocks[index - 1]);
    const place =
      this.apart(block, colon) ?? this.structural(block) ?? this.recital(block) ?? this.inBody(block, colon);
    const listed = place.kind === "point" || place.kind === "list";
    this.inList = endsInColon(block) || (this.inList && listed);
    return place;
  }

  private as(kind: ProvisionKind, parent: string, unit: string, num = "", printed: string | null = null): Place {
    return { kind, num: printed, locator: this.make(parent, unit, num) };
  }

  /** Prefix of the paragraphs here: the annex, and the sections where they are told apart by them. */
  private get scope(): string {
    const { numbered, sectioned } = this.plan;
    return (numbered && !sectioned ? "" : this.sections.locator) || this.annex;
  }

  private get next(): Block | undefined {
    return this.blocks[this.index + 1];
  }

  /** What stands apart from the text's own flow: remarks, quotations, what comes before it, closing lines. */
  private apart(block: Block, colon: boolean): Place | undefined {
    const { plan, index } = this;
    if (index <= this.quotedTo) return this.as("block", this.parent, "qstr");
    if (isRemark(plan.text, block)) return this.as("block", "", "block");
    if (colon && plan.kind !== "report") {
      this.quotedTo = quotedUntil(plan.text, this.blocks, index);
      if (index <= this.quotedTo) return this.as("block", this.parent, "qstr");
    }
    if (this.isTitle(block)) return this.as("title", "", "title");
    if (index < plan.opener) return this.front(block);
    if (index >= plan.closing) return this.as("signature", "", "signature");
    return undefined;
  }

  private isTitle(block: Block): boolean {
    const { plan, index, next } = this;
    const { text, opener, words } = plan;
    if (!next || bodyLength(block) > LONGEST_TITLE) return false;
    const hash = block.marker?.style === "hash";
    if (block.marker && !hash) return index < opener && SYMBOL.test(text.slice(block.from, block.from + 12));
    if (index < opener && SYMBOL.test(text.slice(block.from, block.from + 12))) return true;
    const short = !isEnd(block.last) && !isComma(block.last);
    if (index === 0) return short && index !== opener && next !== undefined;
    return opener >= 0 && index > opener && short && namesOrgan(text, next, words);
  }

  /** Before the words of enactment nothing is enacted: headings and blocks. */
  private front(block: Block): Place {
    const heading = !block.marker && isHeadingLike(this.plan.text, block);
    return heading ? this.as("heading", "", "heading") : this.as("block", "", "block");
  }

  /** Enacting words, annexes, chapters, articles and headings of Markdown. */
  private structural(block: Block): Place | undefined {
    const { plan, index } = this;
    const { marker } = block;
    if (index === plan.opener || (index > plan.opener && plan.opener >= 0 && namesOrgan(plan.text, block, plan.words)))
      return this.openPreamble();
    if (marker?.style === "unit") return this.unit(block, marker);
    if (marker?.style === "hash") return this.heading(block);
    const closes = !marker && this.articles.seen && startsWithOneOf(plan.text, block, plan.words.closings);
    if (closes || (this.signed && !marker)) {
      this.signed = true;
      return this.as("signature", "", "signature");
    }
    return undefined;
  }

  private openPreamble(): Place {
    this.inPreamble = true;
    this.leave();
    return this.as("preamble", this.annex, "preamble");
  }

  private leave(): void {
    this.levels.reset();
    this.parent = "";
    this.item = undefined;
    this.inList = false;
  }

  private unit(block: Block, marker: UnitMarker): Place {
    this.leave();
    this.inPreamble = false;
    this.signed = false;
    if (marker.unit === "annex") return this.openAnnex(marker);
    if (marker.unit === "art") {
      const base = this.annex || (this.plan.sectioned && this.sections.locator) || "";
      const place = this.articles.open(block, marker, base, isHeadingLike(this.plan.text, block, 200) || isBareMarker(block, this.plan.text));
      this.parent = this.articles.locator;
      return place;
    }
    this.articles.close();
    if (marker.unit === "principle") return this.principle(block, marker);
    const locator = this.sections.openUnit(marker, this.annex);
    this.parent = this.scope;
    this.last = 0;
    return { kind: "chapter", num: marker.num, locator: locator as Locator };
  }

  private principle(block: Block, marker: UnitMarker): Place {
    const heading = bodyLength(block) === 0 || isHeadingLike(this.plan.text, block);
    const kind = heading ? "heading" : "paragraph";
    const place = this.as(kind, this.scope, "principle", String(marker.value || marker.num), marker.num);
    this.parent = place.locator;
    return place;
  }

  private openAnnex(marker: UnitMarker): Place {
    this.articles.close();
    this.sections.reset();
    this.annex = this.make("", "annex", "");
    this.last = 0;
    return this.as("heading", this.annex, "heading", "", marker.num || null);
  }

  private heading(block: Block): Place {
    this.levels.reset();
    this.item = undefined;
    const { marker } = block;
    const parent = this.articles.headingParent || (this.headsSection() ? this.sections.locator : this.scope);
    this.parent = this.parent && parent === this.parent ? this.parent : parent;
    return this.as("heading", parent, "heading", "", marker && marker.num !== "" ? marker.num : null);
  }

  /** Whether the block before is a chapter's or section's number, which this heading belongs to. */
  private headsSection(): boolean {
    const before = this.blocks[this.index - 1];
    if (!before?.marker || bodyLength(before) > 0) return false;
    return before.marker.style === "unit" ? before.marker.unit !== "annex" : isHead(this.plan.text, before, this.plan.heads);
  }

  /** Recitals: what stands between the enacting words and the first number. */
  private recital(block: Block): Place | undefined {
    const { plan, index } = this;
    if (this.articles.seen || plan.kind === "report") return undefined;
    if (!this.inPreamble) return this.uncalledRecital(block);
    if (index >= plan.operative && this.annex === "" && !this.opensAgain()) {
      this.inPreamble = false;
      return undefined;
    }
    return block.marker ? this.markedRecital(block) : this.plainRecital(block);
  }

  /** A preamble further down, of a second resolution in one text, ends at its first number. */
  private opensAgain(): boolean {
    const order = orderOf(this.blocks[this.index]);
    const later = this.index > this.plan.operative;
    return later && !(order && (order.style === "digit" || order.style === "roman"));
  }

  private markedRecital(block: Block): Place | undefined {
    const order = orderOf(block);
    if (order?.style === "digit" && this.plan.numberedRecitals) {
      const place = this.as("recital", this.preamble, "recital", String(order.value), order.num);
      this.begin(place.locator);
      return place;
    }
    return this.parent === "" ? undefined : this.point(block, false);
  }

  private get preamble(): string {
    return this.scope === "" ? "preamble" : `${this.scope}__preamble`;
  }

  private plainRecital(block: Block): Place | undefined {
    const { plan, next } = this;
    if (isHeadingLike(plan.text, block, LONGEST_CROSS_HEADING)) return this.heading(block);
    if (startsWithOneOf(plan.text, block, plan.words.recitals)) return this.as("block", "", "block");
    if (endsInColon(block) && (!next?.marker || orderOf(next)?.style === "digit" || next.marker.style === "unit" || orderOf(next)?.style === "roman")) {
      return this.as("block", this.scope, "block");
    }
    return this.newRecital();
  }

  private newRecital(): Place {
    this.recitals += 1;
    const cited = this.plan.numberedRecitals;
    const place = this.as("recital", this.preamble, cited ? "cit" : "recital", String(this.recitals));
    this.begin(place.locator);
    return place;
  }

  /** Recitals of a treaty whose preamble nobody opens, and of a section that has a preamble of its own. */
  private uncalledRecital(block: Block): Place | undefined {
    const { plan } = this;
    if (block.marker || !isComma(block.last) || plan.opener < 0 || this.annex !== "") return undefined;
    return plan.sectioned && this.last === 0 && this.sections.locator !== "" ? this.newRecital() : undefined;
  }

  private begin(locator: string): void {
    this.levels.reset();
    this.parent = locator;
    this.item = undefined;
  }

  /** Paragraphs, points, headings and lists of the body. */
  private inBody(block: Block, colon: boolean): Place {
    const order = orderOf(block);
    if (order) return this.ordered(block, order, colon);
    if (block.marker?.style === "bullet" && this.parent !== "") return this.point(block, colon);
    return this.unmarked(block, colon);
  }

  private ordered(block: Block, order: OrderMarker, colon: boolean): Place {
    const { plan } = this;
    const report = plan.kind === "report";
    if (!report && this.articles.locator === "" && isHead(plan.text, block, plan.heads)) return this.section(order);
    const { style } = order;
    const number = style === "digit" || style === "dotted" || (style === "roman" && plan.numbered);
    if (number && this.isParagraph(order, colon)) return this.numbered(order);
    if (this.parent === "" && this.levels.isEmpty) return this.counted(order.num);
    return this.point(block, colon);
  }

  private section(order: OrderMarker): Place {
    this.leave();
    this.inPreamble = false;
    const locator = this.sections.openNumber(order, this.annex);
    this.parent = this.scope || locator;
    if (this.plan.sectioned) this.last = 0;
    return { kind: "heading", num: order.num, locator: locator as Locator };
  }

  /** Whether a number is a paragraph's, not an item's of a list that is announced or open. */
  private isParagraph(order: OrderMarker, colon: boolean): boolean {
    const sign = signOf(order);
    if (this.articles.locator !== "") return this.articles.isParagraph(sign, order.value, colon);
    if (!this.plan.numbered) return false;
    if (order.style === "roman") return true;
    if (this.sign !== "" && sign !== this.sign) return false;
    if (this.last > 0 && order.value === 1 && colon) return false;
    return order.value === this.last + 1 || !this.levels.continues(order);
  }

  private numbered(order: OrderMarker): Place {
    const num = orderNumber(order);
    if (order.style !== "roman") {
      this.sign = signOf(order);
      this.last = order.value;
    }
    if (this.articles.locator !== "") {
      const place = this.articles.paragraph(order, num);
      this.begin(place.locator);
      return place;
    }
    const place = this.as("paragraph", this.scope, "para", num, order.num);
    this.begin(place.locator);
    return place;
  }

  private point(block: Block, colon: boolean): Place {
    const { marker } = block;
    const order = orderOf(block);
    const sign = marker?.style === "bullet" ? marker : undefined;
    const { parent, num, settle } = order
      ? this.levels.numbered(order, this.parent, colon)
      : this.levels.counted(sign, this.parent, block.indent);
    const place = this.as("point", parent, "point", num, order?.num ?? null);
    settle(place.locator);
    if (order?.style === "digit") this.remember(order, place.locator);
    return place;
  }

  private remember(order: OrderMarker, locator: string): void {
    if (order.value === 1) this.explained = false;
    this.item = { locator, sign: signOf(order), value: order.value, blocks: 1 };
  }

  private unmarked(block: Block, colon: boolean): Place {
    const { plan, next } = this;
    const report = plan.kind === "report";
    const explains = this.explains();
    const entry = this.inList && !explains && bodyLength(block) <= LONGEST_ENTRY && !block.marker;
    const long = plan.numbered ? LONGEST_CROSS_HEADING : undefined;
    const heading = next !== undefined && isHeadingLike(plan.text, block, long);
    if (entry && heading && !isLower(plan.text.charCodeAt(block.body))) return this.as("list", this.parent, "list");
    if (heading && !report && this.mayHead(colon)) return this.heading(block);
    if (explains) return this.explanation();
    const bare = this.inList && !plan.numbered && this.parent !== "" && isLower(plan.text.charCodeAt(block.from));
    if (bare && (colon || !this.levels.isEmpty)) return this.point(block, colon);
    if (this.articles.locator !== "") return this.inArticle();
    return plan.numbered ? this.between() : this.counted(null);
  }

  private mayHead(colon: boolean): boolean {
    return this.articles.locator === "" || this.articles.mayHead || !colon;
  }

  /** Whether an unmarked block explains the last item of a list of numbers: another item follows, or such blocks did before. */
  private explains(): boolean {
    const { item, blocks, index } = this;
    if (!item || this.plan.numbered || this.articles.locator !== "") return false;
    const end = Math.min(blocks.length, index + AHEAD);
    for (let at = index + 1; at < end; at += 1) {
      const order = orderOf(blocks[at]);
      if (order && signOf(order) === item.sign) return order.value === item.value + 1;
    }
    return this.explained;
  }

  private explanation(): Place {
    const { item } = this;
    if (!item) return this.counted(null);
    this.explained = true;
    item.blocks += 1;
    const place = this.as("paragraph", item.locator, "subpara", String(item.blocks));
    this.parent = place.locator;
    return place;
  }

  private inArticle(): Place {
    const place = this.articles.text();
    if (place.kind === "article") this.begin(place.locator);
    else this.parent = place.locator;
    return place;
  }

  /** A paragraph without a number among numbered ones. */
  private between(): Place {
    const place = this.as("paragraph", this.scope, "block");
    this.parent = place.locator;
    this.item = undefined;
    return place;
  }

  /** A paragraph that is told by its place. */
  private counted(printed: string | null): Place {
    const { scope } = this;
    const count = (this.counts.get(scope) ?? 0) + 1;
    this.counts.set(scope, count);
    const place = this.as("paragraph", scope, "para", String(count), printed);
    this.begin(place.locator);
    return place;
  }
}

/** A line in square brackets is somebody's remark on the text, not the text. */
function isRemark(text: string, { from, to, marker }: Block): boolean {
  const brackets = text.charCodeAt(from) === 0x5b && text.charCodeAt(to - 1) === 0x5d;
  return brackets && !marker && to - from <= LONGEST_REMARK;
}

/** Gives each block of a text its kind, number and locator, in order; furniture by the unit of its own. */
export function placesOf(plan: Plan, all: readonly Block[]): Place[] {
  const walk = new Walk(plan);
  let index = 0;
  return all.map(({ furniture }): Place => {
    if (furniture !== undefined) return { kind: "block", num: null, locator: walk.make("", furniture, "") };
    index += 1;
    return walk.place(index - 1);
  });
}
