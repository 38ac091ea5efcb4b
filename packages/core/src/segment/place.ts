import type { Locator, ProvisionKind } from "../model/index.ts";
import type { Block } from "./blocks.ts";
import { letterOf, locatorMaker } from "./locators.ts";
import { hasNumberedParagraphs, isEnacting, isHeading, isRemark, isTitle, type Structure } from "./plan.ts";

/** Kind, number and locator of a block. */
export interface Place {
  readonly kind: ProvisionKind;
  readonly num: string | null;
  readonly locator: Locator;
}

type Path = (readonly [unit: string, num: string])[];
type Make = ReturnType<typeof locatorMaker>;

const ENDS_CHAPEAU = /:["”’)]?$/u;
const LONGEST_ENTRY = 60;

/** Walks over the blocks of one text and remembers where it is. Used for one text, then thrown away. */
class Walk {
  private readonly make: Make = locatorMaker();
  private readonly structure: Structure;
  private readonly blocks: readonly Block[];
  private readonly numbered: boolean;
  private readonly opening: number;
  private paragraphs = 0;
  private recitals = 0;
  private points = 0;
  private article: string | undefined;
  private articleBlocks = 0;
  /** Path of the unit that points hang on. */
  private parent: Path = [];
  private inList = false;
  private operative = false;

  constructor(structure: Structure, blocks: readonly Block[]) {
    this.structure = structure;
    this.blocks = blocks;
    this.opening = blocks.findIndex((block) => !block.furniture);
    this.numbered = structure === "resolution" || hasNumberedParagraphs(blocks);
  }

  place(index: number): Place {
    const block = this.blocks[index] as Block;
    const next = this.blocks[index + 1];
    if (block.furniture || isRemark(block)) return this.as("block", [["block", ""]]);
    if (index === this.opening && isTitle(block, next)) return this.as("title", [["title", ""]]);
    const place = this.structural(block, next) ?? this.listed(block) ?? this.paragraph(block);
    this.inList =
      ENDS_CHAPEAU.test(block.flat) || (this.inList && (place.kind === "point" || place.kind === "list"));
    if (place.kind !== "point") this.points = 0;
    return place;
  }

  private as(kind: ProvisionKind, path: Path, num: string | null = null): Place {
    return { kind, num, locator: this.make(path) };
  }

  /** Chapters, articles, headings and the enacting words. */
  private structural(block: Block, next: Block | undefined): Place | undefined {
    const { marker } = block;
    if (marker?.kind === "chapter" || marker?.kind === "section") {
      return this.as("chapter", [[marker.kind === "chapter" ? "chp" : "sec", marker.num]], marker.num);
    }
    if (marker?.kind === "article") return this.openArticle(marker.num);
    if (this.structure === "resolution" && isEnacting(block)) return this.as("preamble", [["preamble", ""]]);
    const entry = this.inList && !marker && block.flat.length <= LONGEST_ENTRY;
    if (entry && isHeading(block, next)) return this.as("list", [...this.parent, ["list", ""]]);
    const bullet = marker?.kind === "letter" || marker?.kind === "bullet";
    if (!bullet && isHeading(block, next) && this.structure !== "report") {
      this.inList = false;
      return this.as("heading", [...this.articlePath(), ["heading", ""]], marker?.num ?? null);
    }
    return undefined;
  }

  private openArticle(num: string): Place {
    this.article = num;
    this.articleBlocks = 0;
    this.parent = [["art", num]];
    return this.as(
      "heading",
      [
        ["art", num],
        ["heading", ""],
      ],
      num,
    );
  }

  private articlePath(): Path {
    return this.article === undefined ? [] : [["art", this.article]];
  }

  /** Points: marked with a letter or a bullet, or lower-case items after a colon. */
  private listed(block: Block): Place | undefined {
    const { marker } = block;
    const numberedItem =
      marker?.kind === "number" && this.inList && !this.numbered && this.article === undefined;
    const bare = !marker && this.inList && /^\p{Ll}/u.test(block.flat);
    if (marker?.kind !== "letter" && marker?.kind !== "bullet" && !numberedItem && !bare) return undefined;
    if (this.parent.length === 0) return undefined;
    this.points += 1;
    const num = marker?.num || null;
    return this.as("point", [...this.parent, ["point", num ?? letterOf(this.points)]], num);
  }

  private paragraph(block: Block): Place {
    const num = block.marker?.kind === "number" ? block.marker.num : null;
    if (this.article !== undefined) return this.inArticle(num);
    if (this.structure === "resolution" && !this.operative && num === null && !/[.;]$/u.test(block.flat)) {
      this.recitals += 1;
      this.parent = [
        ["preamble", ""],
        ["recital", String(this.recitals)],
      ];
      return this.as("recital", this.parent);
    }
    if (this.structure === "treaty") return this.beforeArticles(block);
    this.operative = true;
    this.paragraphs += 1;
    const shown = this.numbered && num !== null ? num : String(this.paragraphs);
    this.parent = [["para", shown]];
    return this.as("paragraph", this.parent, num);
  }

  private beforeArticles(block: Block): Place {
    if (!/[,;]$/u.test(block.flat)) return this.as("block", [["block", ""]]);
    this.recitals += 1;
    this.parent = [
      ["preamble", ""],
      ["recital", String(this.recitals)],
    ];
    return this.as("recital", this.parent);
  }

  private inArticle(num: string | null): Place {
    this.articleBlocks += 1;
    const alone = num === null && this.articleBlocks === 1;
    const last: Path = alone ? [] : [num === null ? ["subpara", String(this.articleBlocks)] : ["para", num]];
    this.parent = [...this.articlePath(), ...last];
    return this.as(alone ? "article" : "paragraph", this.parent, num);
  }
}

/** Gives each block of a text its kind, number and locator, in order. */
export function placesOf(blocks: readonly Block[], structure: Structure): Place[] {
  const walk = new Walk(structure, blocks);
  return blocks.map((_, index) => walk.place(index));
}
