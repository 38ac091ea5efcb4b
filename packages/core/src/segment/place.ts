import type { Locator, ProvisionKind } from "../model/index.ts";
import { isNumberedTitle, isRemark, isTitleLike } from "./apart.ts";
import { Articles } from "./articles.ts";
import { type Block, bodyLength, endsInColon, isBareMarker } from "./blocks.ts";
import { isComma, isLower } from "./chars.ts";
import { Explanations } from "./explanations.ts";
import { Levels } from "./levels.ts";
import { locatorMaker, type MakeLocator } from "./locators.ts";
import type { OrderMarker } from "./markers.ts";
import { startsWithOneOf } from "./phrases.ts";
import { isHead, isHeadingLike, LONGEST_CROSS_HEADING, orderOf, type Plan, signOf } from "./plan.ts";
import { quotedUntil } from "./quotes.ts";
import { Recitals } from "./recitals.ts";
import { orderNumber, Sections } from "./sections.ts";
import type { UnitMarker } from "./units.ts";

/** Kind, number and locator of a block. */
export interface Place {
  readonly kind: ProvisionKind;
  readonly num: string | null;
  readonly locator: Locator;
}

const LONGEST_ENTRY = 60;
/** Where numbers tell paragraphs, what stands without one after a colon is an entry, however long a line it takes. */
const LONGEST_LINE = 120;

/** Walks over the blocks of one text and remembers where it is. Used for one text, then thrown away. */
class Walk {
  readonly make: MakeLocator = locatorMaker();
  private readonly plan: Plan;
  private readonly blocks: readonly Block[];
  private readonly levels = new Levels();
  private readonly sections = new Sections(this.make);
  private readonly articles = new Articles(this.make);
  private readonly recitals: Recitals;
  private readonly explanations = new Explanations();
  private readonly counts = new Map<string, number>();
  /** Prefixes and numbers of the paragraphs so far. */
  private readonly given = new Set<string>();
  private readonly firstOpener: number;
  private index = 0;
  private annex = "";
  private signed = false;
  private quotedTo = -1;
  /** Locator of the unit that points hang on. */
  private parent = "";
  /** True behind a colon and the points or entries that it announced. */
  private inList = false;
  private inEntries = false;
  /** Sign and value of the last numbered paragraph. */
  private sign = "";
  private last = 0;

  constructor(plan: Plan) {
    this.plan = plan;
    this.blocks = plan.blocks;
    this.recitals = new Recitals(plan);
    this.firstOpener = plan.preambles[0]?.opener ?? -1;
  }

  place(index: number): Place {
    this.index = index;
    const block = this.blocks[index] as Block;
    const colon = endsInColon(this.blocks[index - 1]);
    const place =
      this.apart(block, colon) ?? this.structural(block) ?? this.recital(block) ?? this.inBody(block, colon);
    const listed = place.kind === "point" || place.kind === "list";
    this.inList = endsInColon(block) || (this.inList && listed);
    this.inEntries = endsInColon(block) || (this.inEntries && place.kind === "list");
    return place;
  }

  private as(kind: ProvisionKind, parent: string, unit: string, num = "", printed: string | null = null): Place {
    return { kind, num: printed, locator: this.make(parent, unit, num) };
  }

  /** Prefix of the numbered paragraphs here: the annex, and the sections where they are told apart by them. */
  private get scope(): string {
    const { numbered, sectioned } = this.plan;
    return (numbered && !sectioned ? "" : this.sections.locator) || this.annex;
  }

  /** Below a heading with a number in digits, paragraphs that print none are counted. */
  private get counting(): string {
    return this.plan.numbered && !this.sections.inDigits ? "" : this.sections.locator;
  }

  private get next(): Block | undefined {
    return this.blocks[this.index + 1];
  }

  /** What stands apart from the text's own flow: remarks, quotations, what comes before it, closing lines. */
  private apart(block: Block, colon: boolean): Place | undefined {
    const { plan, index } = this;
    if (colon && plan.kind !== "report" && index > this.quotedTo) {
      this.quotedTo = quotedUntil(plan.text, this.blocks, index);
    }
    if (index <= this.quotedTo) return this.as("block", this.parent, "qstr");
    if (isRemark(plan.text, block)) return this.as("block", "", "block");
    if (this.isTitle(block)) return this.as("title", "", "title");
    if (index < this.firstOpener) return this.front(block);
    if (index >= plan.closing) return this.as("signature", "", "signature");
    return undefined;
  }

  private isTitle(block: Block): boolean {
    const { index, next, recitals } = this;
    if (!next || recitals.nextOpener === index) return false;
    if (index < this.firstOpener && isNumberedTitle(this.plan.text, block)) return true;
    const heads = index === 0 || recitals.nextOpener === index + 1;
    const titled = index > 0 && index < this.firstOpener;
    return heads && !titled && isTitleLike(block);
  }

  /** Before the words of enactment nothing is enacted: headings and blocks. */
  private front(block: Block): Place {
    const heading = !block.marker && isHeadingLike(this.plan.text, block);
    return heading ? this.as("heading", "", "heading") : this.as("block", "", "block");
  }

  /** Enacting words, annexes, chapters, articles, headings of Markdown and the closing formula. */
  private structural(block: Block): Place | undefined {
    const { plan } = this;
    const { marker } = block;
    if (this.recitals.enter(this.index)) {
      this.leave();
      return this.as("preamble", this.annex, "preamble");
    }
    if (marker?.style === "unit") return this.unit(block, marker);
    if (marker?.style === "hash") return this.heading(block);
    if (marker) return undefined;
    this.signed ||= this.articles.seen && startsWithOneOf(plan.text, block, plan.words.closings);
    return this.signed ? this.as("signature", "", "signature") : undefined;
  }

  /** Closes paragraphs and lists. */
  private leave(): void {
    this.begin("");
    this.inList = false;
    this.inEntries = false;
  }

  private begin(locator: string): void {
    this.levels.reset();
    this.explanations.reset();
    this.parent = locator;
  }

  private unit(block: Block, marker: UnitMarker): Place {
    this.leave();
    this.signed = false;
    if (marker.unit === "annex") return this.openAnnex(marker);
    if (marker.unit === "art") return this.openArticle(block, marker);
    this.articles.close();
    if (marker.unit === "principle") return this.principle(block, marker);
    const locator = this.sections.openUnit(marker, this.annex);
    this.parent = this.scope;
    this.last = 0;
    return { kind: "chapter", num: marker.num, locator: locator as Locator };
  }

  private openAnnex(marker: UnitMarker): Place {
    this.articles.close();
    this.sections.reset();
    this.annex = this.make("", "annex", "");
    this.last = 0;
    return this.as("heading", this.annex, "heading", "", marker.num || null);
  }

  private openArticle(block: Block, marker: UnitMarker): Place {
    const { text } = this.plan;
    const heading = isBareMarker(block, text) || isHeadingLike(text, block, LONGEST_CROSS_HEADING);
    const place = this.articles.open(marker, this.annex, heading);
    this.parent = this.articles.locator;
    return place;
  }

  private principle(block: Block, marker: UnitMarker): Place {
    const heading = bodyLength(block) === 0 || isHeadingLike(this.plan.text, block);
    const num = String(marker.value || marker.num);
    const place = this.as(heading ? "heading" : "paragraph", this.scope, "principle", num, marker.num);
    this.parent = place.locator;
    return place;
  }

  private heading(block: Block): Place {
    const parent = this.articles.locator || (this.namesSection() ? this.sections.locator : this.scope);
    if (this.parent !== parent) this.leave();
    this.parent = parent;
    return this.as("heading", parent, "heading", "", block.marker?.num || null);
  }

  /** Whether the block before is the bare number of the chapter or section that a heading here names. */
  private namesSection(): boolean {
    const { text, heads } = this.plan;
    const before = this.blocks[this.index - 1];
    if (!before?.marker || !isBareMarker(before, text)) return false;
    return before.marker.style === "unit" ? before.marker.unit !== "annex" : isHead(text, before, heads);
  }

  /** Recitals: what stands between the enacting words and the first number. */
  private recital(block: Block): Place | undefined {
    if (!this.recitals.isInside(this.index)) return this.sectionRecital(block);
    if (block.marker) return this.markedRecital(block);
    const step = this.recitals.step(block, this.next);
    if (step === "heading") return this.heading(block);
    if (step === "formula") return this.as("block", this.scope, "block");
    return this.newRecital();
  }

  /** Recitals of a section that has a preamble of its own. */
  private sectionRecital(block: Block): Place | undefined {
    const { plan } = this;
    const enacted = plan.preambles.length > 0 && plan.sectioned && this.sections.locator !== "";
    return enacted && !block.marker && isComma(block.last) && this.last === 0 ? this.newRecital() : undefined;
  }

  private markedRecital(block: Block): Place | undefined {
    const order = orderOf(block);
    if (order?.style !== "digit" || !this.recitals.numbered) {
      return this.parent === "" ? undefined : this.point(block, false);
    }
    const place = this.as("recital", this.preamble, "recital", String(order.value), order.num);
    this.begin(place.locator);
    return place;
  }

  private get preamble(): string {
    return this.scope === "" ? "preamble" : `${this.scope}__preamble`;
  }

  private newRecital(): Place {
    const unit = this.recitals.numbered ? "cit" : "recital";
    const place = this.as("recital", this.preamble, unit, String(this.recitals.count(this.preamble)));
    this.begin(place.locator);
    return place;
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
    const head = plan.kind !== "report" && this.articles.locator === "" && isHead(plan.text, block, plan.heads);
    if (head) return this.section(block, order);
    const { style } = order;
    const number = style === "digit" || style === "dotted" || (style === "roman" && plan.numbered);
    if (number && this.isParagraph(order, colon)) return this.numbered(order);
    const alone = style === "roman" && !colon && !this.levels.continues(order);
    if (alone || (this.parent === "" && this.levels.isEmpty)) return this.counted(order.num);
    return this.point(block, colon);
  }

  private section(block: Block, order: OrderMarker): Place {
    const again = isBareMarker(block, this.plan.text) && this.sections.isOpen(order);
    if (again) return this.as("block", this.scope, "block");
    this.leave();
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
    if (this.articles.locator !== "") {
      const place = this.articles.paragraph(order, num);
      this.begin(place.locator);
      return place;
    }
    if (order.style === "roman") this.sections.closeDigits();
    else {
      this.sign = signOf(order);
      this.last = order.value;
    }
    const place = this.as("paragraph", this.tellingScope(num), "para", num, order.num);
    this.begin(place.locator);
    return place;
  }

  /** Prefix of a numbered paragraph; where its number was given before, its section tells it. */
  private tellingScope(num: string): string {
    const { scope } = this;
    const key = `${scope} ${num}`;
    if (this.given.has(key)) return this.sections.locator || scope;
    this.given.add(key);
    return scope;
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
    if (order?.style === "digit") this.explanations.remember(order, place.locator);
    return place;
  }

  private unmarked(block: Block, colon: boolean): Place {
    const { plan } = this;
    const free = !plan.numbered && this.articles.locator === "";
    const explains = free && this.explanations.holds(this.blocks, this.index);
    const heading = this.headingOf(block, colon, explains);
    if (heading) return heading;
    if (explains) return this.explanation();
    const bare = this.inList && free && this.parent !== "" && isLower(plan.text.charCodeAt(block.from));
    if (bare && (colon || !this.levels.isEmpty)) return this.point(block, colon);
    if (this.articles.locator !== "") return this.inArticle();
    return plan.numbered && this.counting === "" ? this.between() : this.counted(null);
  }

  /** A heading, or an entry of an announced list of names, where the block may be one. */
  private headingOf(block: Block, colon: boolean, explains: boolean): Place | undefined {
    const { plan } = this;
    const longest = plan.numbered ? LONGEST_CROSS_HEADING : undefined;
    if (!this.next || !isHeadingLike(plan.text, block, longest)) return undefined;
    const short = bodyLength(block) <= (plan.numbered ? LONGEST_LINE : LONGEST_ENTRY);
    if (this.inEntries && !explains && short && !block.marker) return this.entry();
    const may = this.articles.locator === "" || this.articles.mayHead || !colon;
    return may && plan.kind !== "report" ? this.heading(block) : undefined;
  }

  private entry(): Place {
    return this.plan.numbered ? this.as("list", this.scope, "block") : this.as("list", this.parent, "list");
  }

  private explanation(): Place {
    const { parent, num } = this.explanations.next();
    const place = this.as("paragraph", parent, "subpara", num);
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
    return place;
  }

  /** A paragraph that is told by its place. */
  private counted(printed: string | null): Place {
    const scope = this.counting || this.annex;
    const count = (this.counts.get(scope) ?? 0) + 1;
    this.counts.set(scope, count);
    const place = this.as("paragraph", scope, "para", String(count), printed);
    this.begin(place.locator);
    return place;
  }
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
