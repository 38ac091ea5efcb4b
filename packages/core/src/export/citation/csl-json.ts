import type { InstrumentKind } from "../../model/index.ts";
import type { Citation } from "./citation.ts";

/** Types of CSL 1.0.2; what is none of them is a `document`. */
const TYPES: Readonly<Partial<Record<InstrumentKind, string>>> = {
  act: "legislation",
  treaty: "treaty",
  guide: "report",
  "position-paper": "report",
  strategy: "report",
};

const CALENDAR = /^\d{4}(?:-\d{2}){0,2}$/u;

/** A date as CSL has it: parts where the calendar knows it, otherwise the words of EDTF. */
function dateOf(edtf: string): Readonly<Record<string, unknown>> {
  const ends = edtf.split("/");
  if (!ends.every((end) => CALENDAR.test(end))) return { literal: edtf };
  return { "date-parts": ends.map((end) => end.split("-").map(Number)) };
}

/** One item of CSL-JSON. */
function itemOf(citation: Citation): Readonly<Record<string, unknown>> {
  const { pinpoint, event, place, number, doi, version, summary } = citation;
  return {
    id: citation.id,
    type: TYPES[citation.kind] ?? "document",
    title: citation.title,
    author: citation.authors.map((literal) => ({ literal })),
    issued: dateOf(citation.issued),
    ...(place && { "publisher-place": place, "event-place": place }),
    ...(event && { "event-title": event }),
    ...(number && { number }),
    ...(doi && { DOI: doi }),
    language: citation.language,
    URL: citation.address,
    ...(version && { version }),
    ...(pinpoint && { section: pinpoint.shown }),
    ...(summary && { abstract: summary }),
    note: citation.note,
    ...(pinpoint && { custom: pinpoint.cite }),
  };
}

/**
 * Citations as CSL-JSON (Citation Style Language 1.0.2, `csl-data`). The clause is in `section`; `custom` gives it as a
 * citation's `locator` and `label` or `suffix`, which an item has no field for.
 */
export const toCslJson = (citations: readonly Citation[]): string =>
  `${JSON.stringify(citations.map(itemOf), null, 2)}\n`;
