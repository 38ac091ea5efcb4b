/** What XML 1.0 cannot hold, not even escaped (production 2, Char): most control characters, halves of pairs, two non-characters. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Readers would turn these into spaces or line feeds (XML 1.0, sections 2.11 and 3.3.3).
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text as XML holds it, in content and in attributes; what XML cannot hold is U+FFFD. */
export const xmlText = (text: string): string =>
  text.replace(IMPOSSIBLE, "\uFFFD").replace(/[&<>"\t\n\r]/gu, (sign) => ESCAPES[sign] ?? sign);

/** Attributes of an element; those that are undefined are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Writes one element; children are XML already.
 *
 * @example element("p", { class: "a" }, xmlText("R & D")) // '<p class="a">R &amp; D</p>'
 */
export function element(
  name: string,
  attributes: XmlAttributes = {},
  ...children: readonly string[]
): string {
  const shown = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join("");
  const content = children.join("");
  return content === "" ? `<${name}${shown}/>` : `<${name}${shown}>${content}</${name}>`;
}
