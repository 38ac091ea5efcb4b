import type { Expression, Instrument, Language, Report, Statement } from "../../model/index.ts";
import { addressesOf, type Place } from "../place.ts";
import type { ExportedRecord } from "../record.ts";
import { type Pinpoint, pinpointOf } from "./pinpoint.ts";

/** What all formats of citation say, before any of them says it. */
export interface Citation {
  readonly id: string;
  readonly kind: Instrument["kind"];
  readonly title: string;
  /** Names of those who signed, adopted or issued it. */
  readonly authors: readonly string[];
  readonly issued: string;
  readonly place: string | undefined;
  readonly event: string | undefined;
  readonly number: string | undefined;
  readonly doi: string | undefined;
  readonly language: Language;
  /** Official address of the language version, otherwise that of the register. */
  readonly address: string;
  /** Address of the record in the register. */
  readonly record: string;
  /** The last day on which the record changed. */
  readonly version: string | undefined;
  /** Where the cited clause stands; absent for a whole instrument. */
  readonly pinpoint: Pinpoint | undefined;
  /** The register's own words on the clause. */
  readonly summary: string | undefined;
  /** Whose words these are, and how far they were reviewed. */
  readonly note: string;
}

const AUTHORS = new Set(["signatory", "adopter", "issuer"]);

function authorsOf({ instrument, parties }: ExportedRecord): string[] {
  const names = new Map<string, string>(parties.map(({ id, name }) => [id, name.en]));
  const roles = instrument.parties.filter(({ role }) => AUTHORS.has(role));
  return roles.map(({ party }) => names.get(party) ?? party);
}

const textOf = ({ expressions, reports }: Instrument, statement: Statement | undefined) =>
  [...expressions, ...reports].find(({ id }) => id === statement?.provenance.text);

/** The language version that is cited: that of the statement, otherwise the English one, otherwise the first. */
function versionIn(
  instrument: Instrument,
  statement: Statement | undefined,
): Expression | Report | undefined {
  const { expressions } = instrument;
  return (
    textOf(instrument, statement) ?? expressions.find(({ language }) => language === "en") ?? expressions[0]
  );
}

/** The clause stands in the note too: some readers drop the field that a format has for it. */
function noteOf(statement: Statement | undefined, address: string): string {
  if (!statement) return `Record in Concordance: ${address}`;
  const { locator, reported, provenance } = statement;
  const basis = reported ? "as a report gives it; " : "";
  return `${pinpointOf(locator).shown}, as coded in Concordance (${basis}${provenance.review.status}): ${address}`;
}

/** Cites the instrument of a record or, where one is given, a statement of it with its clause as pinpoint. */
export function citationOf(record: ExportedRecord, place: Place, statement?: Statement): Citation {
  const { instrument, version } = record;
  const addresses = addressesOf(place);
  const text = versionIn(instrument, statement);
  const language = statement?.provenance.language ?? text?.language ?? "en";
  const own = statement ? addresses.statement(statement.id) : addresses.instrument(instrument.id);
  const scheme = (name: string) => instrument.identifiers.find((one) => one.scheme === name)?.value;
  return {
    id: statement?.id ?? instrument.id,
    kind: instrument.kind,
    title: instrument.title[language] ?? instrument.title.en,
    authors: authorsOf(record),
    issued: instrument.adopted,
    place: instrument.place,
    event: instrument.event?.name,
    number: instrument.identifiers.find((one) => one.scheme !== "doi")?.value,
    doi: scheme("doi"),
    language,
    address: text?.address ?? own,
    record: own,
    version,
    pinpoint: statement && pinpointOf(statement.locator),
    summary: statement && (statement.summary[language] ?? statement.summary.en),
    note: noteOf(statement, own),
  };
}
