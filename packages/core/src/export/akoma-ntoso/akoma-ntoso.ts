import type { Statement } from "../../model/index.ts";
import { NAMESPACE, type Place } from "../place.ts";
import type { ExportedRecord } from "../record.ts";
import { element } from "../xml.ts";
import { bodyOf } from "./body.ts";
import { metadataOf } from "./metadata.ts";

const AKOMA_NTOSO = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/** The instrument's own statements by their place; what reports attribute stands in the codings alone. */
function byLocator(statements: readonly Statement[]): (locator: string) => readonly Statement[] {
  const places = new Map<string, Statement[]>();
  for (const statement of statements.filter(({ reported }) => !reported))
    places.set(statement.locator, [...(places.get(statement.locator) ?? []), statement]);
  return (locator) => places.get(locator) ?? [];
}

/**
 * A record as Akoma Ntoso 3.0 (OASIS, 2018): the structure of the instrument with its numbers, without its text. Where the
 * text would stand, an omission is marked, and the register's summaries follow as editorial remarks. All codings are in
 * `analysis`, in the register's own namespace; `readAkomaNtoso` reads them back.
 */
export function toAkomaNtoso(record: ExportedRecord, place: Place): string {
  const { instrument, statements } = record;
  const provisions = instrument.provisions.filter((provision) => provision.in === undefined);
  const body = bodyOf(provisions, instrument.title.en, byLocator(statements));
  const root = element(
    "akomaNtoso",
    { xmlns: AKOMA_NTOSO, "xmlns:concordance": NAMESPACE },
    element(
      "statement",
      { name: instrument.kind, contains: "originalVersion" },
      metadataOf(record, place),
      body,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
