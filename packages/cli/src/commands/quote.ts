import {
  buildQuoteIndex,
  findQuotation,
  type Language,
  MAX_QUOTATION,
  type QuoteCoverage,
  type QuotePlace,
  type Snapshot,
} from "@concordance/core";
import { fault, STATUS, type Status } from "../fault.ts";
import { tableOf } from "../formats/columns.ts";
import { refuse, say, write } from "../output.ts";
import { loadSnapshot } from "../register/load-snapshot.ts";

interface Options {
  readonly lang?: Language;
  readonly instrument?: string;
  readonly format: "json" | "table";
}

/** What a reader needs to know a place by. */
function described(snapshot: Snapshot, places: readonly QuotePlace[]) {
  const titles = new Map(snapshot.instruments.map(({ id, title }) => [id, title.en]));
  return places.map((place) => ({ ...place, title: titles.get(place.instrument) ?? "" }));
}

function coverageLine({ instruments, languages }: QuoteCoverage): string {
  const each = languages.map(
    ({ language, statements, provisions }) =>
      `${language} ${statements} statements and ${provisions} provisions`,
  );
  return `the register can tell units of ${instruments.covered} of ${instruments.all} instruments: ${each.join(", ")}.`;
}

const TIPS = {
  trimmed: "found without a number, heading or bracket that was copied along.",
  broken: "something is left out of the quotation; look for each of its parts by itself.",
  whole:
    "not found as a whole statement or provision. That does not say that nobody wrote it: a part of one, or a text that the register cannot tell, is not found.",
};

/** Tells where a quotation stands, as a whole statement or provision. Status 1 where it was not found. */
export async function quote(text: string, { lang, instrument, format }: Options): Promise<Status> {
  if (text.length > MAX_QUOTATION) {
    const message = `the quotation has ${text.length} characters; the limit is ${MAX_QUOTATION}`;
    return refuse([fault("", "too-large", message, "Quote one provision at a time.")]);
  }
  const snapshot = await loadSnapshot();
  if (!snapshot.ok) return refuse(snapshot.issues);
  const index = buildQuoteIndex(snapshot.value);
  const coverage = instrument === undefined ? index.coverage : index.coverageOf(instrument);
  if (!coverage) {
    const message = `the register has no instrument ${JSON.stringify(instrument)}`;
    return refuse([fault("--instrument", "unknown-instrument", message, "Take an id of the register.")]);
  }
  const answer = findQuotation(index, { text, language: lang, instrument });
  const { fingerprint, found, trimmed, broken } = answer;
  const places = described(snapshot.value, found);
  if (format === "json")
    await write([`${JSON.stringify({ fingerprint, found: places, trimmed, broken, coverage }, null, 2)}\n`]);
  else if (places.length > 0) await write([table(places)]);
  if (trimmed) say(TIPS.trimmed);
  if (places.length > 0) return STATUS.fine;
  say(broken ? TIPS.broken : TIPS.whole);
  say(coverageLine(coverage));
  return STATUS.findings;
}

const table = (places: ReturnType<typeof described>): string =>
  tableOf(
    ["unit", "place", "text", "title"],
    places.map(({ unit, instrument, statement, locator, text, title }) => [
      unit,
      statement ?? `${instrument} ${locator}`,
      text,
      title,
    ]),
  );
