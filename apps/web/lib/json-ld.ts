/**
 * JSON that can stand inside a script element: `<`, `>`, `&` and the two line separators are written as escapes, so that
 * no value can close the element (HTML standard, restrictions for contents of script elements).
 *
 * @example inlineJson({ name: "</script>" }) // '{"name":"\\u003c/script\\u003e"}'
 */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
