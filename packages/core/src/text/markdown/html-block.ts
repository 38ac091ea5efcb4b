import { isBlock } from "../html/open-elements.ts";
import { type Attributes, type Listener, tokenise } from "../html/tokens.ts";
import { PARAGRAPH, type Prose, SPACE } from "../reading/prose.ts";

const UNREAD: ReadonlySet<string> = new Set(["script", "style", "template", "title", "textarea"]);

/** Says the words of HTML that stands inside a Markdown text. */
class HtmlBlock implements Listener {
  readonly #prose: Prose;
  readonly #base: number;
  #unread = 0;

  constructor(prose: Prose, base: number) {
    this.#prose = prose;
    this.#base = base;
  }

  open(name: string, _attributes: Attributes): void {
    if (UNREAD.has(name)) this.#unread += 1;
    if (name === "br") this.#prose.line();
    else this.#around(name);
  }

  close(name: string): void {
    if (UNREAD.has(name)) this.#unread = Math.max(0, this.#unread - 1);
    this.#around(name);
  }

  text(start: number, end: number): void {
    if (this.#unread === 0) this.#prose.copy(this.#base + start, this.#base + end);
  }

  character(text: string, start: number, end: number): void {
    if (this.#unread === 0) this.#prose.replace(text, this.#base + start, this.#base + end);
  }

  #around(name: string): void {
    if (isBlock(name)) this.#prose.break(PARAGRAPH);
    else if (name === "td" || name === "th") this.#prose.break(SPACE);
  }
}

/** Adds the words of a block of HTML that begins at an offset of the Markdown source. */
export function sayHtml(html: string, base: number, prose: Prose): void {
  tokenise(html, new HtmlBlock(prose, base));
}
