import type { Citation } from "./citation.ts";

/** Signs that LaTeX would read as commands; braces are balanced in each replacement, since BibTeX counts them. */
const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** One line without control characters. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
const latex = (text: string): string =>
  oneLine(text).replace(/[\\{}~^$&#_%]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`);
/** An address is taken as it stands, without commands; what would end it is percent-encoded. */
const verbatim = (url: string): string => url.replace(/[\\{}\s]/gu, encodeURIComponent);

const CALENDAR = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u;

/** BibLaTeX reads `date` as EDTF; BibTeX takes the parts of its first day. */
function dateFields(issued: string): [string, string | undefined][] {
  const ends = issued.split("/");
  const [, year, month, day] = CALENDAR.exec(ends[0] ?? "") ?? [];
  if (year === undefined || !ends.every((end) => CALENDAR.test(end)))
    return [["year", /\d{4}/u.exec(issued)?.[0] ?? latex(issued)]];
  return [
    ["date", issued],
    ["year", year],
    ["month", month && String(Number(month))],
    ["day", day && String(Number(day))],
  ];
}

function fieldsOf(citation: Citation): [string, string | undefined][] {
  const { pinpoint, summary, event, number, doi, version } = citation;
  const shown = (text: string | undefined) => text && latex(text);
  return [
    // Braces keep capitals, and "and" inside a name from parting it.
    ["title", `{${latex(citation.title)}}`],
    ["author", citation.authors.map((name) => `{${latex(name)}}`).join(" and ") || undefined],
    ...dateFields(citation.issued),
    ["address", shown(citation.place)],
    ["eventtitle", shown(event)],
    ["number", shown(number)],
    ["doi", doi && verbatim(doi)],
    ["language", citation.language],
    ["url", verbatim(citation.address)],
    ["version", version],
    ["pages", pinpoint && latex(pinpoint.shown)],
    ["abstract", shown(summary)],
    ["note", latex(citation.note)],
  ];
}

function entryOf(citation: Citation): string {
  const fields = fieldsOf(citation).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${citation.id},\n${fields.join(",\n")}\n}\n`;
}

/** Citations as BibTeX, in UTF-8, with BibLaTeX's `date`, `eventtitle` and `version`. The clause is in `pages`. */
export const toBibtex = (citations: readonly Citation[]): string => citations.map(entryOf).join("\n");
