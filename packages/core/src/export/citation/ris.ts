import type { InstrumentKind } from "../../model/index.ts";
import type { Citation } from "./citation.ts";

/** Types that have authors; a statute (`STAT`) has none in the format, and readers would lose who adopted it. */
const TYPES: Readonly<Partial<Record<InstrumentKind, string>>> = {
  act: "LEGAL",
  treaty: "LEGAL",
  guide: "RPRT",
  "position-paper": "RPRT",
  strategy: "RPRT",
};

/** A value is one line, or what follows a break would be read as a tag. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();

/** `YYYY/MM/DD/` with what is known; the rest stays as words behind the last slash. */
function dateOf(issued: string): string {
  const [, year, month = "", day = ""] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(issued) ?? [];
  if (year === undefined) return `${/\d{4}/u.exec(issued)?.[0] ?? ""}///${issued.replaceAll("/", " to ")}`;
  return `${year}/${month}/${day}/`;
}

function linesOf(citation: Citation): [tag: string, value: string | undefined][] {
  const { kind, pinpoint, issued, event } = citation;
  return [
    ["TY", TYPES[kind] ?? "GOVDOC"],
    ["ID", citation.id],
    ["TI", citation.title],
    ...citation.authors.map((name): [string, string] => ["AU", name]),
    ["PY", /\d{4}/u.exec(issued)?.[0]],
    ["DA", dateOf(issued)],
    ["CY", citation.place],
    ["IS", citation.number],
    ["DO", citation.doi],
    ["LA", citation.language],
    ["SE", pinpoint?.shown],
    ["AB", citation.summary],
    ["ET", citation.version],
    ["UR", citation.address],
    ["N1", event && `Event: ${event}`],
    ["N1", citation.note],
  ];
}

function entryOf(citation: Citation): string {
  const lines = linesOf(citation).flatMap(([tag, value]) =>
    value ? [`${tag}  - ${oneLine(value)}\r\n`] : [],
  );
  return `${lines.join("")}ER  - \r\n`;
}

/** Citations as RIS (Research Information Systems), in UTF-8, lines ended by CR LF. The clause is in `SE`. */
export const toRis = (citations: readonly Citation[]): string => citations.map(entryOf).join("\r\n");
