const ESCAPES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };

/**
 * Text for an element or an attribute of markup that is written out by hand.
 *
 * @example escaped('a < "b"') // "a &lt; &quot;b&quot;"
 */
export const escaped = (text: string): string => text.replace(/[<>&"]/gu, (mark) => ESCAPES[mark] ?? "");
