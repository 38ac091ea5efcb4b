/** What a citation names, each part as the language writes it. */
export interface Cited {
  readonly authors: readonly string[];
  readonly title: string;
  /** Symbol or number of the document. */
  readonly number?: string | undefined;
  readonly kind: string;
  readonly place?: string | undefined;
  readonly date: string;
  /** The clause, where one is cited. */
  readonly clause?: string | undefined;
  readonly site: string;
  readonly address: string;
}

type Style = (cited: Cited) => string;

const AUTHORS_MAX = 3;
const COUNTED = " et al.";

/** Authors up to three, otherwise the first alone; Latin is the same in every language. */
function names(authors: readonly string[], joint: string, last = joint): string {
  if (authors.length > AUTHORS_MAX) return `${authors[0]}${COUNTED}`;
  if (authors.length < 2) return authors.join("");
  return `${authors.slice(0, -1).join(joint)}${last}${authors.at(-1)}`;
}

const joined = (parts: readonly (string | undefined)[], joint: string): string =>
  parts.filter(Boolean).join(joint);

const stopped = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** After the manual of the American Psychological Association (7th edition), where a report is by a group. */
const apa: Style = ({ authors, title, number, kind, date, clause, site, address }) => {
  const named = number ? `${title} (${number})` : title;
  return `${joined([authors.length > 0 ? stopped(names(authors, ", ", ", & ")) : undefined, `(${date}).`, `${joined([`${named} [${kind}]`, clause], ", ")}.`, `${site}.`, address], " ")}`;
};

/** After the Chicago Manual of Style (17th edition), as a note. */
const chicago: Style = ({ authors, title, number, kind, place, date, clause, site, address }) =>
  `${joined([names(authors, ", "), `“${title}”`, number, kind.toLowerCase(), place, date, clause, site, address], ", ")}.`;

/** After the handbook of the Modern Language Association (9th edition). */
const mla: Style = ({ authors, title, number, place, date, clause, site, address }) =>
  joined(
    [
      authors.length > 0 ? stopped(names(authors, ", ")) : undefined,
      `“${stopped(title)}”`,
      `${joined([site, number, place, date, clause, address], ", ")}.`,
    ],
    " ",
  );

/** After the Oxford standard for legal authorities (OSCOLA, 4th edition). */
const oscola: Style = ({ authors, title, number, place, date, clause, address }) =>
  joined(
    [
      authors.length > 0 ? `${names(authors, ", ")},` : undefined,
      `‘${title}’`,
      `(${joined([place, date], ", ")})`,
      joined([number, clause], ", "),
      `<${address}>`,
    ],
    " ",
  );

/** Styles by the names under which their users know them. */
const STYLES = { APA: apa, Chicago: chicago, MLA: mla, OSCOLA: oscola } as const;

/**
 * A record in each style.
 *
 * @example citationsOf(cited) // [["APA", "Ostmark. (6 May 2031). …"], …]
 */
export const citationsOf = (cited: Cited): [style: string, citation: string][] =>
  Object.entries(STYLES).map(([name, style]) => [name, style(cited)]);
