import { type QuoteType, Tokenizer } from "htmlparser2";

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements whose text is no part of what a page says. */
const DROPPED = names("script style template noscript title textarea select nav header footer");
/** Elements that hold the page's own text; one of them ends a dropped element that was never closed. */
const OWN = names("main article body");
const BLOCKS = names(
  "address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul",
);
const CELLS = names("td th");
const SPACE = /[ \t\n\r\f]+/u;

const BREAKS = ["", " ", "\n", "\n\n"] as const;
type Break = 0 | 1 | 2 | 3;

/** Collects words, and of all breaks between two words the strongest. */
class Prose {
  readonly #parts: string[] = [];
  #pending: Break = 0;

  break(strength: Break): void {
    if (strength > this.#pending) this.#pending = strength;
  }

  add(text: string): void {
    for (const [index, word] of text.split(SPACE).entries()) {
      if (index > 0) this.break(1);
      if (word === "") continue;
      if (this.#parts.length > 0) this.#parts.push(BREAKS[this.#pending]);
      this.#parts.push(word);
      this.#pending = 0;
    }
  }

  toString(): string {
    return this.#parts.length === 0 ? "" : `${this.#parts.join("")}\n`;
  }
}

/** Follows the tags of one page. It keeps no tree, so that its work grows with the length of the page and no faster. */
class Page {
  readonly prose = new Prose();
  readonly #open = new Map<string, number>();

  text(text: string): void {
    if (this.#open.size === 0) this.prose.add(text);
  }

  opened(name: string): void {
    if (OWN.has(name)) this.#open.clear();
    if (DROPPED.has(name)) this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    this.#breakAt(name);
  }

  closed(name: string): void {
    const depth = (this.#open.get(name) ?? 0) - 1;
    if (depth > 0) this.#open.set(name, depth);
    else this.#open.delete(name);
    this.#breakAt(name);
  }

  #breakAt(name: string): void {
    if (BLOCKS.has(name)) this.prose.break(3);
    else if (name === "br") this.prose.break(2);
    else if (CELLS.has(name)) this.prose.break(1);
  }
}

const ignore = () => {};
const ignored = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: (_quote: QuoteType) => {},
  onattribname: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
};

/**
 * The words of an HTML page, one paragraph after another with an empty line between: without tags, scripts, styles, and
 * without what frames a page (navigation, header, footer). Any string gives a text.
 *
 * @example htmlToText("<h1>Aims</h1><p>They&nbsp;agree.<script>x()</script>") // "Aims\n\nThey\u00A0agree.\n"
 */
export function htmlToText(html: string): string {
  const page = new Page();
  const slice = (start: number, end: number) => html.slice(start, end);
  const tokenizer = new Tokenizer(
    {},
    {
      ...ignored,
      ontext: (start, end) => page.text(slice(start, end)),
      ontextentity: (codePoint) => page.text(String.fromCodePoint(codePoint)),
      oncdata: (start, end, trailing) => page.text(slice(start, end - trailing)),
      onopentagname: (start, end) => page.opened(slice(start, end).toLowerCase()),
      onclosetag: (start, end) => page.closed(slice(start, end).toLowerCase()),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return page.prose.toString();
}
