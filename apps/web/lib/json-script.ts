const ESCAPES: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/**
 * JSON that may stand inside a script element: no text in it can end the element or begin a comment.
 *
 * @example jsonScript({ name: "</script>" }) // '{"name":"\\u003c/script\\u003e"}'
 */
export function jsonScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/gu, (character) => ESCAPES[character] ?? "");
}
