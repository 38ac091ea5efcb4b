import { type Edtf, type Instrument, TOPICS } from "../../model/index.ts";
import { labelOf } from "../json-ld/skos.ts";
import { type Addresses, addressesOf, type Place } from "../place.ts";
import type { ExportedRecord } from "../record.ts";
import { element } from "../xml.ts";
import { codings, own } from "./codings.ts";

const SOURCE = { source: "#concordance" };
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
/** What files write for a date that is no day or not known, as those of the United Nations do. */
const NO_DAY = "0001-01-01";
/** ISO 3166-1 reserves `xx` for users: no one State or organisation is the author. */
const NO_COUNTRY = "xx";
const AUTHORS: ReadonlySet<string> = new Set(["signatory", "adopter", "issuer"]);

const dated = (date: Edtf | string | undefined, name: string): string => {
  const isDay = date !== undefined && DAY.test(date);
  const edtf = date === undefined || isDay ? undefined : date;
  return element("FRBRdate", { date: isDay ? date : NO_DAY, name, [own("edtf")]: edtf });
};

const authorsOf = ({ parties }: Instrument) => parties.filter(({ role }) => AUTHORS.has(role));

function countryOf({ instrument, parties }: ExportedRecord): string {
  const authors = authorsOf(instrument);
  const only = authors.length === 1 ? parties.find(({ id }) => id === authors[0]?.party) : undefined;
  return only?.iso3166?.alpha2.toLowerCase() ?? NO_COUNTRY;
}

/** Address of the work by the Akoma Ntoso Naming Convention; an official one goes before ours. */
function workOf(record: ExportedRecord): string {
  const { identifiers, kind, adopted, id } = record.instrument;
  const official = identifiers.find(({ scheme }) => scheme === "akn-work")?.value;
  const date = adopted.replaceAll("/", "_");
  return official ?? `/akn/${countryOf(record)}/statement/${kind}/${date}/${id}`;
}

const shared = (uri: string): string =>
  element("FRBRthis", { value: uri }) + element("FRBRuri", { value: uri });

function work(record: ExportedRecord, uri: string, to: Addresses): string {
  const { instrument } = record;
  const authors = authorsOf(instrument).map(({ party }) => element("FRBRauthor", { href: `#${party}` }));
  return element(
    "FRBRWork",
    {},
    shared(uri),
    element("FRBRalias", { value: to.instrument(instrument.id), name: "concordance" }),
    ...instrument.identifiers.map(({ scheme, value }) => element("FRBRalias", { value, name: scheme })),
    dated(instrument.adopted, "adoption"),
    ...(authors.length > 0 ? authors : [element("FRBRauthor", { href: "#concordance" })]),
    element("FRBRcountry", { value: countryOf(record) }),
    element("FRBRsubtype", { value: instrument.kind }),
    element("FRBRprescriptive", { value: instrument.binding === "binding" }),
  );
}

/** The words in the document are the register's: English, and no authoritative text of the instrument. */
function expression({ version }: ExportedRecord, uri: string): string {
  return element(
    "FRBRExpression",
    {},
    shared(`${uri}/eng@`),
    dated(version, "coding"),
    element("FRBRauthor", { href: "#concordance" }),
    element("FRBRauthoritative", { value: false }),
    element("FRBRlanguage", { language: "eng" }),
  );
}

function manifestation({ version }: ExportedRecord, uri: string): string {
  return element(
    "FRBRManifestation",
    {},
    shared(`${uri}/eng@.xml`),
    dated(version, "markup"),
    element("FRBRauthor", { href: "#concordance" }),
    element("FRBRformat", { value: "application/akn+xml" }),
  );
}

function classification({ statements }: ExportedRecord, to: Addresses): string {
  const named = new Set<string>(statements.flatMap(({ topics }) => topics));
  const keywords = TOPICS.filter(({ id }) => named.has(id)).map(({ id }) =>
    element("keyword", {
      href: to.topic(id),
      value: id,
      showAs: labelOf("topics", id).en,
      dictionary: "#topics",
    }),
  );
  return keywords.length === 0 ? "" : element("classification", SOURCE, ...keywords);
}

function references({ parties, instrument }: ExportedRecord, to: Addresses): string {
  const acting = new Set<string>(authorsOf(instrument).map(({ party }) => party));
  return element(
    "references",
    SOURCE,
    element("TLCOrganization", { eId: "concordance", href: to.context, showAs: "Concordance" }),
    element("TLCReference", {
      eId: "topics",
      name: "topics",
      href: to.topics,
      showAs: "Topics of Concordance",
    }),
    element("TLCConcept", {
      eId: "summary",
      href: to.context,
      showAs: "Summary in the register's own words",
    }),
    ...parties
      .filter(({ id }) => acting.has(id))
      .map(({ id, name }) => element("TLCOrganization", { eId: id, href: to.party(id), showAs: name.en })),
  );
}

/** The `meta` of a document: what is cited, who says so, and the codings as an analysis in a namespace of their own. */
export function metadataOf(record: ExportedRecord, place: Place): string {
  const to = addressesOf(place);
  const uri = workOf(record);
  const { instrument, statements } = record;
  return element(
    "meta",
    {},
    element(
      "identification",
      SOURCE,
      work(record, uri, to),
      expression(record, uri),
      manifestation(record, uri),
    ),
    classification(record, to),
    element("analysis", SOURCE, element("otherAnalysis", SOURCE, codings(instrument.provisions, statements))),
    references(record, to),
    element(
      "proprietary",
      SOURCE,
      element(own("record"), {
        id: instrument.id,
        licence: record.licence,
        schemaVersion: record.schemaVersion,
        coverage: instrument.coverage.extent,
      }),
    ),
  );
}
