import { type Instrument, LANGUAGES, type Statement } from "../model/index.ts";
import { type Addresses, addressesOf, type Place } from "./place.ts";
import type { Exported, ExportedRecord } from "./record.ts";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
const LICENCE = "https://creativecommons.org/licenses/by/4.0/";
/** Says how the value of a fragment is to be read: as an identifier of the Akoma Ntoso Naming Convention. */
const NAMING_CONVENTION = "http://docs.oasis-open.org/legaldocml/akn-nc/v1.0/akn-nc-v1.0.html";

const textOf = ({ expressions, reports }: Instrument, { provenance }: Statement) =>
  [...expressions, ...reports].find(({ id }) => id === provenance.text);

/** The clause by its locator and, where the text was read, by its place in it. */
function selectorOf({ locator, provenance: { range } }: Statement) {
  const fragment = { type: "FragmentSelector", conformsTo: NAMING_CONVENTION, value: locator };
  if (!range) return fragment;
  return { ...fragment, refinedBy: { type: "TextPositionSelector", start: range[0], end: range[1] } };
}

/** What is annotated: the language version at its official address, or the record where none is known. */
function targetOf(statement: Statement, instrument: Instrument, to: Addresses) {
  const text = textOf(instrument, statement);
  const source = text?.address ?? to.instrument(instrument.id);
  return {
    type: "SpecificResource",
    source,
    ...(text ? { language: text.language } : {}),
    selector: selectorOf(statement),
    ...(source === to.instrument(instrument.id) ? {} : { scope: to.instrument(instrument.id) }),
  };
}

function bodiesOf({ summary, force, topics }: Statement, to: Addresses): object[] {
  const classified = (source: string) => ({ type: "SpecificResource", source, purpose: "classifying" });
  const described = LANGUAGES.flatMap((language) =>
    summary[language] === undefined
      ? []
      : [
          {
            type: "TextualBody",
            purpose: "describing",
            format: "text/plain",
            language,
            value: summary[language],
          },
        ],
  );
  return [...described, classified(to.force(force)), ...topics.map((topic) => classified(to.topic(topic)))];
}

function annotationOf(statement: Statement, instrument: Instrument, to: Addresses) {
  const { coder, review } = statement.provenance;
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(review.date ?? "") ? review.date : undefined;
  return {
    id: `${to.statement(statement.id)}.anno.json`,
    type: "Annotation",
    motivation: ["classifying", "describing"],
    creator: { type: coder.includes("@") ? "Software" : "Person", nickname: coder },
    ...(day === undefined ? {} : { modified: `${day}T00:00:00Z` }),
    rights: LICENCE,
    canonical: to.statement(statement.id),
    body: bodiesOf(statement, to),
    target: targetOf(statement, instrument, to),
  };
}

const written = (value: object): string => `${JSON.stringify({ "@context": CONTEXT, ...value }, null, 2)}\n`;

/** One statement as a W3C Web Annotation of its clause. It holds none of the text: the selector tells the place. */
export function toAnnotation(statement: Statement, instrument: Instrument, place: Place): string {
  return written(annotationOf(statement, instrument, addressesOf(place)));
}

/** A collection with all its annotations on one page. */
function collection(id: string, label: string, items: readonly object[]): string {
  const page = { id: `${id}#page`, type: "AnnotationPage", partOf: id, startIndex: 0, items };
  return written({
    id,
    type: "AnnotationCollection",
    label,
    total: items.length,
    ...(items.length > 0 ? { first: page } : {}),
  });
}

/** Statements of a whole register as one collection of W3C Web Annotations. */
export function registerToAnnotations({ instruments, statements }: Exported, place: Place): string {
  const to = addressesOf(place);
  const known = new Map<string, Instrument>(instruments.map((one) => [one.id, one]));
  const items = statements.flatMap((statement) => {
    const instrument = known.get(statement.instrument);
    return instrument ? [annotationOf(statement, instrument, to)] : [];
  });
  return collection(`${place.address}/v1/bulk/annotations.json`, "Statements of Concordance", items);
}

/**
 * Statements of a record as a collection of W3C Web Annotations (Web Annotation Data Model, 2017). Positions count
 * UTF-16 code units in the text whose fingerprint the record gives.
 */
export function toAnnotations({ instrument, statements }: ExportedRecord, place: Place): string {
  const to = addressesOf(place);
  const id = `${to.instrument(instrument.id)}.anno.json`;
  const items = statements.map((statement) => annotationOf(statement, instrument, to));
  return collection(id, instrument.title.en, items);
}
