import {
  type Act,
  type Instrument,
  type InstrumentId,
  LANGUAGES,
  type Provision,
} from "../../model/index.ts";
import { flag, integer, listed, type Table, text } from "./table.ts";

const required = { required: true } as const;

/** Instruments with their key facts. */
export const INSTRUMENTS: Table<Instrument> = {
  name: "instruments",
  title: "Instruments",
  key: ["id"],
  columns: [
    text("id", "Id of the instrument", ({ id }) => id, required),
    ...LANGUAGES.map((language) =>
      text(`title_${language}`, `Title (${language})`, ({ title }: Instrument) => title[language]),
    ),
    text("kind", "Kind of instrument", ({ kind }) => kind, required),
    text("binding", "Whether it binds in law", ({ binding }) => binding, required),
    text("adopted", "Date of adoption (EDTF)", ({ adopted }) => adopted, required),
    text("place", "Place of adoption", ({ place }) => place),
    text("event", "Event at which it was adopted", ({ event }) => event?.name),
    listed("identifiers", "Official numbers, each with its scheme", ({ identifiers }) =>
      identifiers.map(({ scheme, value }) => `${scheme}: ${value}`),
    ),
    listed("parties", "Parties, each with its role", ({ parties }) =>
      parties.map(({ party, role }) => `${role}: ${party}`),
    ),
    listed("languages", "Languages of its texts", ({ expressions }) =>
      expressions.map(({ language }) => language),
    ),
    listed("addresses", "Addresses of its texts", ({ expressions }) =>
      expressions.flatMap(({ address }) => address ?? []),
    ),
    integer("statements", "Number of statements", ({ counts }) => counts.statements, required),
    integer(
      "reported",
      "Number of those that a report attributes",
      ({ counts }) => counts.reported,
      required,
    ),
    integer("provisions", "Number of provisions", ({ counts }) => counts.provisions, required),
    text("coverage", "How much of it is coded", ({ coverage }) => coverage.extent, required),
    listed("unverified", "Fields that no source supports", ({ unverified }) => unverified),
  ],
};

/** What stands below an instrument, with the id of the instrument. */
type Within<Item> = Item & { readonly instrument: InstrumentId };

const OF_INSTRUMENT = [{ column: "instrument", table: "instruments", references: "id" }] as const;

/** Acts of parties: who did what, when, and who says so. */
export const ACTS: Table<Within<Act>> = {
  name: "acts",
  title: "Acts of parties",
  key: [],
  foreignKeys: [...OF_INSTRUMENT, { column: "party", table: "parties", references: "id" }],
  columns: [
    text("instrument", "Id of the instrument", ({ instrument }) => instrument, required),
    text("party", "Id of the party", ({ party }) => party, required),
    text("act", "What it did", ({ act }) => act, required),
    text("date", "When (EDTF)", ({ date }) => date),
    text("capacity", "Who acted for it", ({ capacity }) => capacity),
    listed("sources", "Sources, by their ids in the instrument", ({ sources }) => sources),
    text("note", "Note of the editor", ({ note }) => note),
  ],
};

/** Provisions: the places of instruments and of reports about them. */
export const PROVISIONS: Table<Within<Provision>> = {
  name: "provisions",
  title: "Provisions",
  key: [],
  foreignKeys: OF_INSTRUMENT,
  columns: [
    text("instrument", "Id of the instrument", ({ instrument }) => instrument, required),
    text(
      "report",
      "Id of the report that it belongs to, where it is not the instrument's own",
      (row) => row.in,
    ),
    text("locator", "Locator (Akoma Ntoso Naming Convention)", ({ locator }) => locator, required),
    text("kind", "Kind of provision", ({ kind }) => kind, required),
    text("num", "Number as printed", ({ num }) => num),
    text("heading", "Heading", ({ heading }) => heading),
    flag("seen", "Whether an editor saw it", ({ seen }) => seen, required),
    listed("ranges", "Text, start and end in UTF-16 code units", ({ ranges }) =>
      Object.entries(ranges).map(([id, [start, end]]) => `${id}: ${start}-${end}`),
    ),
  ],
};

/** Rows of what stands below instruments. */
export const rowsOf = <Item extends object>(
  instruments: readonly Instrument[],
  itemsOf: (instrument: Instrument) => readonly Item[],
): Within<Item>[] =>
  instruments.flatMap((instrument) =>
    itemsOf(instrument).map((item) => ({ ...item, instrument: instrument.id })),
  );
