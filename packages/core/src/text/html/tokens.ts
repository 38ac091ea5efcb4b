import { type QuoteType, Tokenizer } from "htmlparser2";

/** The attributes that tell what an element is to its page; any other is not kept. */
const KEPT = [
  "aria-hidden",
  "class",
  "hidden",
  "href",
  "id",
  "reversed",
  "role",
  "start",
  "style",
  "type",
  "value",
] as const;
export type Attributes = Readonly<Partial<Record<(typeof KEPT)[number], string>>>;

const isKept = (name: string): name is (typeof KEPT)[number] => (KEPT as readonly string[]).includes(name);

/** Longest part of an attribute's value that is looked at. */
const LONGEST_VALUE = 1000;

/** What hears of the parts of a page; all offsets are UTF-16 offsets into its source. */
export interface Listener {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(start: number, end: number): void;
  character(text: string, start: number, end: number): void;
}

const ignore = () => {};

/** Gathers the attributes of the tag that is being read, then tells of it. */
class Tag {
  #name = "";
  #attributes: Partial<Record<(typeof KEPT)[number], string>> = {};
  #attribute = "";
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  begin(name: string): void {
    this.#name = name;
    this.#attributes = {};
  }

  attribute(name: string): void {
    this.#attribute = name;
    if (isKept(name)) this.#attributes[name] = "";
  }

  value(value: string): void {
    const name = this.#attribute;
    if (!isKept(name)) return;
    this.#attributes[name] = `${this.#attributes[name] ?? ""}${value}`.slice(0, LONGEST_VALUE);
  }

  end(): void {
    this.#listener.open(this.#name, this.#attributes);
  }
}

/** Follows the tags and the text of a page by the lexical rules of HTML. Keeps nothing, so that its work is linear. */
export function tokenise(html: string, listener: Listener): void {
  const tag = new Tag(listener);
  const cut = (start: number, end: number) => html.slice(start, Math.min(end, start + LONGEST_VALUE));
  let last = 0;
  const tokenizer = new Tokenizer(
    {},
    {
      onattribdata: (start, end) => tag.value(cut(start, end)),
      onattribentity: (codePoint) => tag.value(String.fromCodePoint(codePoint)),
      onattribend: (_quote: QuoteType) => {},
      onattribname: (start, end) => tag.attribute(cut(start, end).toLowerCase()),
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      onopentagname: (start, end) => tag.begin(cut(start, end).toLowerCase()),
      onopentagend: (end) => {
        last = end + 1;
        tag.end();
      },
      onselfclosingtag: (end) => {
        last = end + 1;
        tag.end();
      },
      onclosetag: (start, end) => listener.close(cut(start, end).toLowerCase()),
      ontext: (start, end) => {
        last = end;
        listener.text(start, end);
      },
      ontextentity: (codePoint, end) => {
        const start = html.lastIndexOf("&", end - 1);
        listener.character(String.fromCodePoint(codePoint), Math.max(start, last), end);
        last = end;
      },
      oncdata: (start, end, trailing) => listener.text(start, end - trailing),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
