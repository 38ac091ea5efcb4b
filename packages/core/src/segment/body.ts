import type { Locator } from "../model/index.ts";
import { type Block, bodyLength, isBareMarker } from "./blocks.ts";
import { isLower } from "./chars.ts";
import type { OrderMarker } from "./markers.ts";
import { isHead, isHeadingLike, LONGEST_CROSS_HEADING, orderOf, signOf } from "./plan.ts";
import type { Place, Position } from "./position.ts";
import { orderNumber } from "./sections.ts";

const LONGEST_ENTRY = 60;
/** Where numbers tell paragraphs, what stands without one after a colon is an entry, however long a line it takes. */
const LONGEST_LINE = 120;

/** Places paragraphs, points, headings and lists of a text's body. */
export class Body {
  private readonly at: Position;
  private readonly counts = new Map<string, number>();
  /** How numbered paragraphs are numbered. */
  private sign = "";
  /** Prefixes and numbers of the paragraphs so far. */
  private readonly given = new Set<string>();

  constructor(at: Position) {
    this.at = at;
  }

  /** Places a block of the body; `colon` tells that the one before announces something.  */
  place(block: Block, colon: boolean): Place {
    const order = orderOf(block);
    if (order) return this.ordered(block, order, colon);
    if (block.marker?.style === "bullet" && this.at.parent !== "") return this.at.point(block, colon);
    return this.unmarked(block, colon);
  }

  private ordered(block: Block, order: OrderMarker, colon: boolean): Place {
    const { plan } = this.at;
    const inArticle = this.at.articles.locator !== "";
    if (plan.kind !== "report" && !inArticle && isHead(plan.text, block, plan.heads))
      return this.section(block, order);
    const { style } = order;
    const number =
      style === "digit" || style === "dotted" || (style === "roman" && (plan.numbered || inArticle));
    if (number && this.isParagraph(order, colon)) return this.numbered(order);
    const alone = style === "roman" && !colon && !this.at.levels.continues(order);
    if (alone || (this.at.parent === "" && this.at.levels.isEmpty)) return this.counted(order.num);
    return this.at.point(block, colon);
  }

  private section(block: Block, order: OrderMarker): Place {
    const again = isBareMarker(block, this.at.plan.text) && this.at.sections.isOpen(order);
    if (again) return this.at.as("block", this.at.scope, "block");
    this.at.leave();
    const locator = this.at.sections.openNumber(order, this.at.annex);
    this.at.parent = this.at.scope || locator;
    if (this.at.plan.sectioned) this.at.last = 0;
    return { kind: "heading", num: order.num, locator: locator as Locator };
  }

  /** Whether a number is a paragraph's, not an item's of a list that is announced or open. */
  private isParagraph(order: OrderMarker, colon: boolean): boolean {
    const sign = signOf(order);
    if (this.at.articles.locator !== "") return this.at.articles.isParagraph(sign, order.value, colon);
    if (!this.at.plan.numbered) return false;
    if (order.style === "roman") return true;
    if (this.sign !== "" && sign !== this.sign) return false;
    if (this.at.last > 0 && order.value === 1 && colon) return false;
    return order.value === this.at.last + 1 || !this.at.levels.continues(order);
  }

  private numbered(order: OrderMarker): Place {
    if (this.at.articles.locator !== "") {
      const place = this.at.articles.paragraph(order);
      this.at.begin(place.locator);
      return place;
    }
    const num = orderNumber(order);
    if (order.style === "roman") this.at.sections.closeDigits();
    else {
      this.sign = signOf(order);
      this.at.last = order.value;
    }
    const place = this.at.as("paragraph", this.tellingScope(num), "para", num, order.num);
    this.at.begin(place.locator);
    return place;
  }

  /** Prefix of a numbered paragraph; where its number was given before, its section tells it. */
  private tellingScope(num: string): string {
    const { scope } = this.at;
    const key = `${scope} ${num}`;
    if (this.given.has(key)) return this.at.sections.locator || scope;
    this.given.add(key);
    return scope;
  }

  private unmarked(block: Block, colon: boolean): Place {
    const { plan } = this.at;
    const free = !plan.numbered && this.at.articles.locator === "";
    const explains = free && this.at.explanations.holds(this.at.plan.blocks, this.at.index);
    const heading = this.headingOf(block, colon, explains);
    if (heading) return heading;
    if (explains) return this.explanation();
    const bare = this.at.inList && free && this.at.parent !== "" && isLower(plan.text.charCodeAt(block.from));
    if (bare && (colon || !this.at.levels.isEmpty)) return this.at.point(block, colon);
    if (this.at.articles.locator !== "") return this.inArticle();
    return plan.numbered && this.at.counting === "" ? this.between() : this.counted(null);
  }

  /** A heading, or an entry of an announced list of names, where the block may be one. */
  private headingOf(block: Block, colon: boolean, explains: boolean): Place | undefined {
    const { plan } = this.at;
    const longest = plan.numbered ? LONGEST_CROSS_HEADING : undefined;
    if (!this.at.next || !isHeadingLike(plan.text, block, longest)) return undefined;
    const short = bodyLength(block) <= (plan.numbered ? LONGEST_LINE : LONGEST_ENTRY);
    if (this.at.inEntries && !explains && short && !block.marker) return this.entry();
    const may = this.at.articles.locator === "" || this.at.articles.mayHead || !colon;
    return may && plan.kind !== "report" ? this.at.heading(block) : undefined;
  }

  private entry(): Place {
    return this.at.plan.numbered
      ? this.at.as("list", this.at.scope, "block")
      : this.at.as("list", this.at.parent, "list");
  }

  private explanation(): Place {
    const { parent, num } = this.at.explanations.next();
    const place = this.at.as("paragraph", parent, "subpara", num);
    this.at.parent = place.locator;
    return place;
  }

  private inArticle(): Place {
    const place = this.at.articles.text();
    if (place.kind === "article") this.at.begin(place.locator);
    else this.at.parent = place.locator;
    return place;
  }

  /** A paragraph without a number among numbered ones. */
  private between(): Place {
    const place = this.at.as("paragraph", this.at.scope, "block");
    this.at.parent = place.locator;
    return place;
  }

  /** A paragraph that is told by its place. */
  private counted(printed: string | null): Place {
    const scope = this.at.counting || this.at.annex;
    const count = (this.counts.get(scope) ?? 0) + 1;
    this.counts.set(scope, count);
    const place = this.at.as("paragraph", scope, "para", String(count), printed);
    this.at.begin(place.locator);
    return place;
  }
}
