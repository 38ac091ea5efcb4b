import type { Locator } from "../model/index.ts";
import type { MakeLocator } from "./locators.ts";
import type { OrderMarker } from "./markers.ts";
import type { Place } from "./position.ts";
import { orderNumber, unitNumber } from "./sections.ts";
import type { UnitMarker } from "./units.ts";

/** The article that is open, and how far it has come. */
export class Articles {
  /** True from the first article on. */
  seen = false;
  private readonly make: MakeLocator;
  private article = "";
  private num: string | null = null;
  /** Blocks of text below the heading. */
  private blocks = 0;
  private paragraphLocator = "";
  private subparagraphs = 0;
  /** How the paragraphs of the articles are numbered. */
  private sign = "";
  private last = 0;

  constructor(make: MakeLocator) {
    this.make = make;
  }

  /** Locator of the open article; empty where none is. */
  get locator(): string {
    return this.article;
  }

  /** Whether a heading may follow: no text has begun. */
  get mayHead(): boolean {
    return this.blocks === 0;
  }

  close(): void {
    this.article = "";
  }

  /** Opens an article. Its first line is a heading, or the text where it goes on behind the number. */
  open(marker: UnitMarker, base: string, heading: boolean): Place {
    const step = `art_${unitNumber(marker)}`;
    this.seen = true;
    this.num = marker.num;
    this.blocks = 0;
    this.last = 0;
    this.paragraphLocator = "";
    this.subparagraphs = 0;
    this.article = base === "" ? step : `${base}__${step}`;
    if (heading) return { kind: "heading", num: marker.num, locator: this.make(this.article, "heading", "") };
    return this.text();
  }

  /** Whether a number is a paragraph's: of the sign that the paragraphs of the articles bear, and not of an announced list. */
  isParagraph(sign: string, value: number, colon: boolean): boolean {
    if (this.sign === "") return !(colon && this.blocks > 0);
    if (sign !== this.sign) return false;
    return value === this.last + 1 || !colon;
  }

  /** Paragraphs of articles are told by digits, whatever numerals a language prints. */
  paragraph(order: OrderMarker): Place {
    this.sign = order.bracketed ? `(${order.style})` : order.style;
    this.last = order.value;
    this.blocks += 1;
    this.subparagraphs = 1;
    const num = order.style === "roman" ? String(order.roman || order.value) : orderNumber(order);
    const locator = this.make(this.article, "para", num);
    this.paragraphLocator = locator;
    return { kind: "paragraph", num: order.num, locator };
  }

  /** A paragraph without a number: the article itself, or a further part of it or of its last paragraph. */
  text(): Place {
    this.blocks += 1;
    if (this.paragraphLocator !== "") {
      this.subparagraphs += 1;
      const locator = this.make(this.paragraphLocator, "subpara", String(this.subparagraphs));
      return { kind: "paragraph", num: null, locator };
    }
    if (this.blocks > 1) {
      return {
        kind: "paragraph",
        num: null,
        locator: this.make(this.article, "subpara", String(this.blocks)),
      };
    }
    const cut = this.article.lastIndexOf("__art_");
    const parent = cut < 0 ? "" : this.article.slice(0, cut);
    const num = this.article.slice(this.article.lastIndexOf("art_") + 4);
    const locator: Locator = this.make(parent, "art", num);
    return { kind: "article", num: this.num, locator };
  }
}
