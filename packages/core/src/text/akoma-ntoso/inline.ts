import type { XmlElement } from "../xml/tree.ts";

/** Text of a block with what stands in it; the places are offsets into that text, `at: null` is a footnote. */
export interface Inline {
  readonly text: string;
  readonly links: readonly { symbol: string; at: readonly [number, number] | null }[];
  /** The emphasised words that open the block. */
  readonly verb: readonly [number, number] | null;
}

interface Run {
  readonly text: string;
  readonly emphasised: boolean;
  readonly symbol: string | null;
}

const SYMBOL = /^https?:\/\/(?:www\.)?undocs\.org\/(?:[a-z]{2}\/)?(?<symbol>[A-Z].{0,80})$/u;
const EMPHASIS = /\b(?:italic|bold)\b/u;

function symbolOf(href: string): string | null {
  const symbol = SYMBOL.exec(href)?.groups?.symbol;
  if (symbol === undefined) return null;
  try {
    return decodeURIComponent(symbol);
  } catch {
    return symbol;
  }
}

/** A raised number repeats the mark of a footnote; other raised characters belong to the text. */
const isFootnoteMark = ({ name, children }: XmlElement): boolean =>
  name === "sup" && children.length === 1 && /^\s*\d{1,3}\s*$/u.test(String(children[0]));

function runsOf(element: XmlElement, emphasised: boolean, symbol: string | null, notes: XmlElement[]): Run[] {
  return element.children.flatMap((child): Run[] => {
    if (typeof child === "string") return [{ text: child, emphasised, symbol }];
    if (child.name === "authorialNote") notes.push(child);
    if (child.name === "authorialNote" || isFootnoteMark(child)) return [];
    if (child.name === "eol") return [{ text: " ", emphasised, symbol }];
    const link = child.name === "a" ? symbolOf(child.attributes.href ?? "") : null;
    const strong = EMPHASIS.test(child.attributes.class ?? "");
    return runsOf(child, emphasised || strong, link ?? symbol, notes);
  });
}

/** Collapses white space, except no-break spaces, which French sets before its punctuation on purpose. */
const collapse = (text: string): string => text.replaceAll(/[ \t\r\n\u3000]+/gu, " ");

function verbOf(pieces: readonly { start: number; end: number; emphasised: boolean }[]): Inline["verb"] {
  const opening = pieces.filter(({ start, end }) => start < end);
  const first = opening[0];
  if (!first?.emphasised) return null;
  const after = opening.findIndex(({ emphasised }) => !emphasised);
  const last = after < 0 ? opening.at(-1) : opening[after - 1];
  return after < 0 || !last ? null : [first.start, last.end];
}

/** Joins runs with single spaces between words; the places are those of the runs, trimmed, in the whole. */
function joinRuns(runs: readonly Run[]) {
  const parts: string[] = [];
  let length = 0;
  let open = false;
  const pieces = runs.map((run) => {
    const collapsed = collapse(run.text);
    const added = open ? collapsed : collapsed.trimStart();
    const start = length + added.length - added.trimStart().length;
    const end = length + added.trimEnd().length;
    parts.push(added);
    length += added.length;
    if (added !== "") open = !added.endsWith(" ");
    return { ...run, start, end };
  });
  return { text: parts.join("").trimEnd(), pieces };
}

/**
 * Running text of elements that stand in one block: white space collapsed, footnotes left out, with the links to
 * United Nations documents.
 */
export function inlineOf(blocks: readonly XmlElement[]): Inline {
  const notes: XmlElement[] = [];
  const runs = blocks.flatMap((block) => [
    ...runsOf(block, false, null, notes),
    { text: " ", emphasised: false, symbol: null },
  ]);
  const { text, pieces } = joinRuns(runs);
  const here = pieces.flatMap(({ symbol, start, end }) =>
    symbol !== null && start < end ? [{ symbol, at: [start, end] as const }] : [],
  );
  const below = notes.flatMap((note) => runsOf(note, false, null, []));
  const footnotes = below.flatMap(({ symbol }) => (symbol === null ? [] : [{ symbol, at: null }]));
  return { text, links: [...here, ...footnotes], verb: verbOf(pieces) };
}
