import { isHardWrapped, type Line, linesOf } from "./lines.ts";
import { type Marker, markerOf } from "./markers.ts";

/** A run of lines that belong together, before its place in the structure is known. */
export interface Block {
  readonly start: number;
  /** End of its last line; what follows up to the next block is white space. */
  readonly end: number;
  /** The block's text with its lines joined by spaces; offsets into it mean nothing. */
  readonly flat: string;
  readonly lines: number;
  readonly marker: Marker | undefined;
  /** White space between the start of the block and its first word. */
  readonly indent: number;
  /** True for page numbers, rules and running headers. */
  readonly furniture: boolean;
}

const RULE_LINE = /^[_=\-–—*·.]{4,}$/u;
const PAGE_NUMBER = /^(?:page\s{1,3})?\d{1,4}(?:\s{0,2}(?:\/|of)\s{0,2}\d{1,4})?$/iu;
const OPEN_END = /[^.:;!?。；：！？؟؛]$/u;
const CONTINUES = /^[\p{Ll}(“"]/u;

const isFurniture = (line: Line, next: Line | undefined): boolean =>
  RULE_LINE.test(line.trimmed) ||
  PAGE_NUMBER.test(line.trimmed) ||
  (next !== undefined &&
    line.trimmed.length < 100 &&
    RULE_LINE.test(next.trimmed) &&
    next.trimmed.length > 20);

interface Open {
  lines: Line[];
  furniture: boolean;
}

/** Whether a line goes on with the block before it, in a text that was broken at a fixed width. */
function continues(block: Open, line: Line, afterBlank: boolean, marked: boolean): boolean {
  const last = block.lines.at(-1)?.trimmed ?? "";
  if (marked || block.furniture) return false;
  if (afterBlank) return OPEN_END.test(last) && last.length > 40 && CONTINUES.test(line.trimmed);
  return !/^(?:article|chapter|section)\s{1,3}[\divx]+/iu.test(last) || CONTINUES.test(line.trimmed);
}

function closed(block: Open, prose: boolean): Block {
  const first = block.lines[0];
  const last = block.lines.at(-1);
  const start = first?.start ?? 0;
  const flat = block.lines.map((line) => line.trimmed).join(" ");
  return {
    start,
    end: last?.end ?? start,
    flat,
    lines: block.lines.length,
    marker: block.furniture ? undefined : markerOf(flat, prose),
    indent: first ? first.text.length - first.text.trimStart().length : 0,
    furniture: block.furniture,
  };
}

/** Cuts a text into blocks: paragraphs of wrapped lines where it was hard-wrapped, single lines otherwise. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const wrapped = isHardWrapped(lines);
  const treaty = lines.some((line) => /^article\s{1,3}\d/iu.test(line.trimmed));
  const blocks: Open[] = [];
  let afterBlank = false;
  for (const [index, line] of lines.entries()) {
    if (!line.trimmed) {
      afterBlank = true;
      continue;
    }
    const furniture = isFurniture(
      line,
      lines.slice(index + 1, index + 3).find((other) => other.trimmed),
    );
    const marked = markerOf(line.trimmed, !treaty) !== undefined;
    const current = blocks.at(-1);
    if (wrapped && current && !furniture && continues(current, line, afterBlank, marked))
      current.lines.push(line);
    else blocks.push({ lines: [line], furniture });
    afterBlank = false;
  }
  return blocks.map((block) => closed(block, !treaty));
}
