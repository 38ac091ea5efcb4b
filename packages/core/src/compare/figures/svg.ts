/** Part of a figure as text that is safe in XML. */
export type Drawn = string;

type Value = string | number | undefined;

/** Signs that XML cannot hold, lone halves of pairs included (XML 1.0, section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an element or an attribute. */
export const escaped = (text: string): Drawn =>
  text.replace(FORBIDDEN, "").replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);

/** Numbers with two decimals at most, so that a figure is the same everywhere and small. */
const shown = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : escaped(value);

/**
 * An element; attributes without a value are left out, children are drawn already.
 *
 * @example element("text", { x: 4 }, escaped("a < b")) // '<text x="4">a &lt; b</text>'
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: Drawn[]
): Drawn {
  const told = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${shown(value)}"`))
    .join("");
  const inner = children.join("");
  return inner === "" ? `<${name}${told}/>` : `<${name}${told}>${inner}</${name}>`;
}

/** A tooltip, which screen readers read too. */
export const title = (text: string): Drawn => element("title", {}, escaped(text));

const WIDE = /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60\u{20000}-\u{3FFFF}]/u;
const MARK = /\p{M}/u;
/** How wide a letter is on average, by the size of its font; signs of Chinese are as wide as high. */
const NARROW = 0.54;

/** About how wide a text is in a font of a size, in units of the figure. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const sign of text) if (!MARK.test(sign)) sum += WIDE.test(sign) ? 1 : NARROW;
  return sum * size;
}

/** A text in lines for which there is room; a longer word has a line of its own. */
export function linesOf(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.pop();
    if (last === undefined) lines.push(word);
    else if (widthOf(`${last} ${word}`, size) > room) lines.push(last, word);
    else lines.push(`${last} ${word}`);
  }
  return lines;
}

/** A text that is cut, with an ellipsis, where it would be wider than there is room. */
export function fitted(text: string, size: number, room: number): string {
  if (widthOf(text, size) <= room) return text;
  let cut = "";
  for (const sign of text) {
    if (widthOf(`${cut}${sign}…`, size) > room) break;
    cut += sign;
  }
  return `${cut.trimEnd()}…`;
}
