import { parser, Table } from "@lezer/markdown";
import { type Break, DASH, LINE, PARAGRAPH, SPACE } from "../reading/prose.ts";
import { sayHtml } from "./html-block.ts";
import { type Inline, sayInline } from "./inline.ts";
import { labelOf } from "./links.ts";

/** The library reads blocks only: its inline parts look back and ahead without a bound. */
const INLINE = "Autolink Emphasis Entity Escape HTMLTag HardBreak Image InlineCode Link LinkEnd".split(" ");
const blocks = parser.configure([Table, { remove: INLINE }]);

type Tree = ReturnType<typeof blocks.parse>;
type Node = ReturnType<Tree["cursor"]>["node"];

/** A block of the body and the offset of the body in its source. */
interface Place {
  readonly block: Block;
  readonly base: number;
}

/** The library makes a node anew, and searches for it, each time it is asked for. */
type Block = Pick<Node, "from" | "to" | "node">;

const NOTE = /^\[\^[^\s\]]{1,60}\]:/u;
const LONGEST_LABEL = 300;

const rangeOf = ({ block, base }: Place): readonly [number, number] => [base + block.from, base + block.to];

function childrenOf({ node }: Block, name: string): Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === name) found.push(child);
  }
  return found;
}

/** Marks of quotation at the starts of a block's lines, by their places. */
const quoteMarks = ({ block, base }: Place): Map<number, number> =>
  new Map(childrenOf(block, "QuoteMark").map(({ from, to }) => [base + from, base + to]));

/** A heading without the marks before or behind it. */
function sayHeading(inline: Inline, place: Place): void {
  let [from, to] = rangeOf(place);
  for (const mark of childrenOf(place.block, "HeaderMark")) {
    if (place.base + mark.from === from) from = place.base + mark.to;
    else to = Math.min(to, place.base + mark.from);
  }
  sayInline(inline, [from, to], quoteMarks(place));
}

function sayParagraph(inline: Inline, place: Place): void {
  const range = rangeOf(place);
  const isNote = NOTE.test(inline.source.slice(range[0], range[0] + LONGEST_LABEL));
  if (!isNote) sayInline(inline, range, quoteMarks(place));
}

function sayMark({ source, prose }: Inline, place: Place): void {
  const mark = source.slice(...rangeOf(place));
  prose.mark(/\d/u.test(mark) ? mark : DASH);
}

function sayHtmlBlock({ source, prose }: Inline, place: Place): void {
  const range = rangeOf(place);
  sayHtml(source.slice(...range), range[0], prose);
}

type Say = (inline: Inline, place: Place) => void;
type Sayer = readonly [say: Say, parted: Break];

const HEADINGS = [1, 2, 3, 4, 5, 6].map((level) => `ATXHeading${level}`);

/** What each block says, and what parts it from those around it. Blocks that are not named are looked into. */
const SAYERS: ReadonlyMap<string, Sayer> = new Map<string, Sayer>([
  ["Paragraph", [sayParagraph, PARAGRAPH]],
  ["TableCell", [(inline, place) => sayInline(inline, rangeOf(place)), SPACE]],
  ["ListMark", [sayMark, PARAGRAPH]],
  ["CodeText", [({ prose }, place) => prose.copy(...rangeOf(place), true), LINE]],
  ["HTMLBlock", [sayHtmlBlock, PARAGRAPH]],
  ...[...HEADINGS, "SetextHeading1", "SetextHeading2"].map((name): [string, Sayer] => [
    name,
    [sayHeading, PARAGRAPH],
  ]),
]);

/** Blocks that hold others, or nothing, and stand apart. */
const PARTED: ReadonlySet<string> = new Set(
  "ListItem Blockquote FencedCode CodeBlock TableHeader TableRow HorizontalRule".split(" "),
);

/** Labels that the references of a body define. */
function labelsOf(tree: Tree, body: string): Set<string> {
  const labels = new Set<string>();
  tree.iterate({
    enter: ({ name, from }) => {
      if (name !== "LinkReference") return;
      const label = /^\[([^[\]]*)\]/u.exec(body.slice(from, from + LONGEST_LABEL))?.[1];
      if (label !== undefined) labels.add(labelOf(label));
    },
  });
  return labels;
}

/** Adds the words of the blocks of a body that begins at an offset of its source. */
export function sayBlocks(body: string, base: number, { source, prose }: Omit<Inline, "labels">): void {
  const tree = blocks.parse(body);
  const inline = { source, prose, labels: labelsOf(tree, body) };
  tree.iterate({
    enter: (block) => {
      const { name } = block;
      const [say, parted = PARAGRAPH] = SAYERS.get(name) ?? [];
      if (say || PARTED.has(name)) prose.break(parted);
      say?.(inline, { block, base });
      if (say) prose.break(parted);
      return say === undefined;
    },
    leave: ({ name }) => {
      if (PARTED.has(name)) prose.break(PARAGRAPH);
      if (name === "ListItem") prose.mark("");
    },
  });
}
