/** What a citation names, each part as the language writes it. */
export interface Cited {
  readonly authors: readonly string[];
  /** Joins names as the language does. */
  readonly listed: (names: readonly string[]) => string;
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
function names({ authors, listed }: Cited): string {
  return authors.length > AUTHORS_MAX ? `${authors[0]}${COUNTED}` : listed(authors);
}

/** The same with the sign that one style joins the last with. */
function withAmpersand(cited: Cited): string {
  const { authors } = cited;
  if (authors.length > AUTHORS_MAX || authors.length < 2) return names(cited);
  const last = authors.length === 2 ? " & " : ", & ";
  return `${authors.slice(0, -1).join(", ")}${last}${authors.at(-1)}`;
}

const joined = (parts: readonly (string | undefined)[], joint: string): string =>
  parts.filter(Boolean).join(joint);

const stopped = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** After the manual of the American Psychological Association (7th edition), where a report is by a group. */
const apa: Style = (cited) => {
  const { title, number, kind, date, clause, site, address } = cited;
  const named = `${number ? `${title} (${number})` : title} [${kind}]`;
  const by = withAmpersand(cited);
  return joined(
    [by && stopped(by), `(${date}).`, `${joined([named, clause], ", ")}.`, `${site}.`, address],
    " ",
  );
};

/** After the Chicago Manual of Style (17th edition), as a note. */
const chicago: Style = (cited) => {
  const { title, number, kind, place, date, clause, site, address } = cited;
  const parts = [names(cited), `“${title}”`, number, kind.toLowerCase(), place, date, clause, site, address];
  return `${joined(parts, ", ")}.`;
};

/** After the handbook of the Modern Language Association (9th edition). */
const mla: Style = (cited) => {
  const { title, number, place, date, clause, site, address } = cited;
  const by = names(cited);
  const container = `${joined([site, number, place, date, clause, address], ", ")}.`;
  return joined([by && stopped(by), `“${stopped(title)}”`, container], " ");
};

/** After the Oxford standard for legal authorities (OSCOLA, 4th edition). */
const oscola: Style = (cited) => {
  const { title, number, place, date, clause, address } = cited;
  const by = names(cited);
  const made = `(${joined([place, date], ", ")})`;
  return joined([by && `${by},`, `‘${title}’`, made, joined([number, clause], ", "), `<${address}>`], " ");
};

/** Styles by the names under which their users know them. */
const STYLES = { APA: apa, Chicago: chicago, MLA: mla, OSCOLA: oscola } as const;

/**
 * A record in each style.
 *
 * @example citationsOf(cited) // [["APA", "Ostmark. (6 May 2031). …"], …]
 */
export const citationsOf = (cited: Cited): [style: string, citation: string][] =>
  Object.entries(STYLES).map(([name, style]) => [name, style(cited)]);
