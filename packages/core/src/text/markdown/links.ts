import type { InlineToken } from "./tokens.ts";

/** What follows the text of a link: an address with a title, or the label of a reference. Every part is bounded. */
const DESTINATION =
  /\(\s{0,20}(?:<[^<>\n]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,5})(?:\s{1,20}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,20}\)/uy;
const REFERENCE = /\[([^[\]]{0,300})\]/uy;
const NOTE = /^\^[^\s\]]{1,60}$/u;
const LONGEST_LABEL = 300;

/** Labels are compared without case and with single spaces (CommonMark 0.31, 4.7). */
export const labelOf = (label: string): string => label.trim().replaceAll(/\s+/gu, " ").toLowerCase();

function execAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** Finds the links, images and marks of notes among the tokens of a paragraph. */
class Links {
  readonly #source: string;
  readonly #labels: ReadonlySet<string>;
  readonly #open: { index: number; token: InlineToken }[] = [];
  readonly #steps: number[];
  #read = 0;

  constructor(source: string, labels: ReadonlySet<string>, count: number) {
    this.#source = source;
    this.#labels = labels;
    this.#steps = new Array<number>(count + 1).fill(0);
  }

  see(token: InlineToken, index: number): void {
    if (token.start < this.#read) this.#hide(index, index + 1);
    else if (token.kind === "open" || token.kind === "image") this.#open.push({ index, token });
    else if (token.kind === "close") this.#close(token, index);
  }

  /** Whether each token is left out. */
  silent(): boolean[] {
    let depth = 0;
    return this.#steps.map((step) => {
      depth += step;
      return depth > 0;
    });
  }

  #close(token: InlineToken, index: number): void {
    const first = this.#open.pop();
    if (!first) return;
    const label = this.#source.slice(first.token.end, Math.min(token.start, first.token.end + LONGEST_LABEL));
    const isNote = NOTE.test(label);
    const end = isNote ? token.end : this.#endOf(label, token.end);
    if (end === undefined) return;
    this.#read = end;
    if (isNote || first.token.kind === "image") this.#hide(first.index, index + 1);
    else for (const bracket of [first.index, index]) this.#hide(bracket, bracket + 1);
  }

  /** Where a link ends whose text ends at a place; undefined where brackets are brackets. */
  #endOf(label: string, end: number): number | undefined {
    const inline = execAt(DESTINATION, this.#source, end);
    if (inline) return end + inline[0].length;
    const reference = execAt(REFERENCE, this.#source, end);
    if (reference && this.#labels.has(labelOf(reference[1] || label))) return end + reference[0].length;
    return this.#labels.has(labelOf(label)) ? end : undefined;
  }

  #hide(from: number, to: number): void {
    this.#steps[from] = (this.#steps[from] ?? 0) + 1;
    this.#steps[to] = (this.#steps[to] ?? 0) - 1;
  }
}

/** Whether each token is left out: brackets and addresses of links, whole images, marks of notes. */
export function silentTokens(
  source: string,
  tokens: readonly InlineToken[],
  labels: ReadonlySet<string>,
): boolean[] {
  const links = new Links(source, labels, tokens.length);
  for (const [index, token] of tokens.entries()) links.see(token, index);
  return links.silent();
}
