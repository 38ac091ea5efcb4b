const ROMAN = [
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

function roman(value: number): string {
  const step = ROMAN.find(([, size]) => size <= value);
  return step ? step[0] + roman(value - step[1]) : "";
}

/** What Arabic prints before the number of an ordinary, special and emergency special session. */
const ARABIC: Readonly<Record<string, string>> = { "د-": "", "دإ-": "S-", "دإط-": "ES-" };

/** Pattern of what stands before the number of a special session. */
export const SPECIAL = "E?S-|دإط?-";

/** Pattern of a session, or a year of the Security Council, as it stands in brackets after a number. */
export const SESSION = "(?:19|20)\\d\\d|(?:E?S-)?[IVXLC]{1,8}|(?:د|دإ|دإط)-\\d{1,2}";

/** What stands before the number of a special session, in Latin script. */
export const specialOf = (printed: string | undefined): string => ARABIC[printed ?? ""] ?? printed ?? "";

/**
 * A session as symbols write it: Arabic prints a letter and a number where the symbol has Roman figures.
 *
 * @example sessionOf("د-15") // "XV"
 */
export function sessionOf(printed: string): string {
  const [, kind, count] = /^(د-|دإ-|دإط-)(\d{1,2})$/u.exec(printed) ?? [];
  return kind === undefined ? printed : `${ARABIC[kind]}${roman(Number(count))}`;
}
