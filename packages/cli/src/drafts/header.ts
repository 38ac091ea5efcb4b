import { type Document, fingerprint } from "@concordance/core";

/** What is known of a new instrument: its id, pages about it, and its text where one was read. */
export interface Known {
  readonly id: string;
  readonly addresses: readonly string[];
  readonly text: string | undefined;
  readonly document: Document | undefined;
}

/** A field that only an editor can fill; `concordance check` says what belongs there. */
const OPEN = "";

/** The header tells of itself: nobody else was asked yet. */
const told = (document: Document | undefined) => ({
  kind: document?.instrumentKind ?? OPEN,
  binding: OPEN,
  adopted: document?.date ?? OPEN,
  ...(document?.place && { place: document.place }),
  ...(document?.event && { event: { kind: OPEN, name: document.event } }),
});

function titleOf(document: Document | undefined) {
  const { title, language } = document ?? { title: null, language: "en" };
  return language === "en" ? { en: title ?? OPEN } : { en: OPEN, ...(title && { [language]: title }) };
}

/** One source for each address, or one without; its id is what the facts of the draft rest on. */
export const sourceIds = ({ addresses }: Known): string[] =>
  Array.from({ length: Math.max(addresses.length, 1) }, (_, index) => `source-${index + 1}`);

function expressionsOf({ text, document, addresses }: Known, sources: readonly string[]) {
  if (text === undefined || !document) return [];
  const { language } = document;
  return [
    {
      id: language,
      language,
      status: "unknown",
      ...(addresses[0] !== undefined && { address: addresses[0] }),
      read: "not-read",
      length: text.length,
      fingerprint: fingerprint(text),
      sources,
    },
  ];
}

/** `instrument.yaml` of a new record: what the header of its text tells, and open places for an editor. */
export function headerDraft(known: Known) {
  const { id, addresses, document, text } = known;
  const ids = sourceIds(known);
  const facts = told(document);
  const date = document?.date;
  return {
    id,
    title: titleOf(document),
    ...facts,
    acts: [{ parties: document?.parties ?? [], act: OPEN, ...(date && { date }), sources: ids }],
    expressions: expressionsOf(known, ids),
    sources: ids.map((source, index) => {
      const address = addresses[index];
      return { id: source, kind: OPEN, name: OPEN, ...(address !== undefined && { address }) };
    }),
    evidence: Object.fromEntries(
      ["title", ...Object.keys(facts)].filter((name) => name !== "binding").map((name) => [name, ids]),
    ),
    unverified: ["binding"],
    coverage: { extent: text === undefined ? "none" : "part", note: { en: OPEN } },
  };
}
