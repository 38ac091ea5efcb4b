import type { TextKind } from "../model/index.ts";
import type { Block } from "./blocks.ts";

/** How a text is built, which decides how its blocks get their locators. */
export type Structure = "treaty" | "resolution" | "report" | "plain";

const ARTICLE = "article";
const ENACTING = /^The (?:[\p{Lu}][\p{L}-]*\s|of\s|and\s|the\s){0,8}[\p{Lu}][\p{L}-]*,$/u;

/** A treaty has articles; a resolution opens with its organ and a comma; a report is what its reader says it is. */
export function structureOf(blocks: readonly Block[], kind: TextKind): Structure {
  if (kind === "report") return "report";
  if (blocks.some((block) => block.marker?.kind === ARTICLE)) return "treaty";
  return blocks.slice(0, 12).some((block) => ENACTING.test(block.flat)) ? "resolution" : "plain";
}

export const isEnacting = (block: Block): boolean => ENACTING.test(block.flat);

const ENDS = /[.:;,!?。；：！？]["”’)]?$/u;
const LONGEST_HEADING = 120;
const LONGEST_TITLE = 240;

/** A short block without closing punctuation that something longer follows. */
export function isHeading(block: Block, next: Block | undefined): boolean {
  if (block.furniture || ENDS.test(block.flat) || block.flat.length > LONGEST_HEADING) return false;
  if (/^\p{Ll}/u.test(block.flat)) return false;
  return next !== undefined;
}

/** The first block is the title where it is short, ends without punctuation and more follows. */
export function isTitle(block: Block, next: Block | undefined): boolean {
  return !block.marker && block.flat.length <= LONGEST_TITLE && !ENDS.test(block.flat) && next !== undefined;
}

/** A line in square brackets is somebody's remark on the text, not the text. */
export const isRemark = (block: Block): boolean => /^\[[^\]]{1,300}\]$/u.test(block.flat);

/** True where printed numbers, not a count, tell the paragraphs apart: they start at once. */
export function hasNumberedParagraphs(blocks: readonly Block[]): boolean {
  const body = blocks.filter((block) => !block.furniture && block.flat.length > 60);
  const first = body.findIndex((block) => block.marker?.kind === "number");
  const numbered = body.filter((block) => block.marker?.kind === "number").length;
  return first >= 0 && first <= 1 && numbered >= body.length / 2;
}
