import {
  type ForceId,
  type Instrument,
  type InstrumentId,
  type Language,
  type Party,
  type PartyId,
  type Snapshot,
  type Statement,
  type StatementId,
  type Strength,
  TOPICS,
  type TopicId,
} from "../../model/index.ts";
import { type Coded, codedOf, codedTogether } from "./coded.ts";
import { isKnownOn } from "./dates.ts";
import { passes, type StatementFilters } from "./filters.ts";
import { type Standing, speaksFor, standingsOf, type VoiceOptions } from "./voices.ts";

/**
 * What a row says on a topic. `silent`: everything is coded and says nothing; `silent-in-part`: what is coded says nothing;
 * `not-coded`: nobody has looked.
 */
export type CellState = "speaks" | "silent" | "silent-in-part" | "not-coded";

/** One cell: strongest force and number of statements are given both; `value` is the one that was asked for. */
export interface Cell {
  readonly state: CellState;
  /** Strength 0 to 4 or number of statements; null where the row does not speak. */
  readonly value: number | null;
  readonly strongest: { readonly force: ForceId; readonly strength: Strength } | null;
  /** Strongest first, then by id. */
  readonly statements: readonly StatementId[];
}

/** A party or instrument, with one cell for each topic of the matrix, in their order. */
export interface Row {
  readonly id: PartyId | InstrumentId;
  readonly name: string;
  readonly coded: Coded;
  /** Instruments behind the row. */
  readonly instruments: readonly InstrumentId[];
  readonly cells: readonly Cell[];
}

/** Parties or instruments by topic. Everything is plain JSON. */
export interface Matrix {
  readonly rows: readonly Row[];
  readonly topics: readonly TopicId[];
  readonly cell: "strongest" | "count";
  readonly asOf: string | null;
}

export interface MatrixOptions extends VoiceOptions {
  readonly rows: "party" | "instrument";
  /** What `value` of a cell is: the strongest strength where absent. */
  readonly cell?: "strongest" | "count";
  readonly filters?: StatementFilters;
  /** Rows to give, in their order; all where absent. A party without any instrument is given only where it is named. */
  readonly ids?: readonly string[];
  /** Only parties of this kind. */
  readonly kind?: Party["kind"];
  /** Language by whose names parties stand; English where absent, and for a party that has no name in it. */
  readonly language?: Language;
  /** Only rows that have all of these instruments behind them. */
  readonly behind?: readonly string[];
  /** Only rows that speak on one of the topics at least. */
  readonly speaking?: boolean;
}

const byStrength = (a: Statement, b: Statement): number =>
  b.strength - a.strength || (a.id < b.id ? -1 : Number(a.id > b.id));

const SILENCE: Readonly<Record<Coded, Exclude<CellState, "speaks">>> = {
  whole: "silent",
  part: "silent-in-part",
  none: "not-coded",
};

/** What it means that a row says nothing on a topic, by how much of it is coded. */
export const silenceOf = (coded: Coded): Exclude<CellState, "speaks"> => SILENCE[coded];

function cellOf(statements: readonly Statement[], coded: Coded, cell: "strongest" | "count"): Cell {
  const [first] = statements;
  if (!first) return { state: SILENCE[coded], value: null, strongest: null, statements: [] };
  return {
    state: "speaks",
    value: cell === "count" ? statements.length : first.strength,
    strongest: { force: first.force, strength: first.strength },
    statements: statements.map(({ id }) => id),
  };
}

/** Statements that count, strongest first, by instrument. */
function byInstrument(
  snapshot: Snapshot,
  { filters = {}, asOf }: MatrixOptions,
): Map<InstrumentId, Statement[]> {
  const counts = passes(filters);
  const found = new Map<InstrumentId, Statement[]>();
  for (const { id, adopted } of snapshot.instruments) if (isKnownOn(adopted, asOf)) found.set(id, []);
  for (const statement of snapshot.statements)
    if (counts(statement)) found.get(statement.instrument)?.push(statement);
  for (const statements of found.values()) statements.sort(byStrength);
  return found;
}

/** The cells of a row from its statements, which are sorted once and dealt out by topic. */
function cellsOf(
  statements: readonly Statement[],
  coded: Coded,
  options: MatrixOptions,
  topics: readonly TopicId[],
): Cell[] {
  const dealt = new Map<TopicId, Statement[]>(topics.map((topic) => [topic, []]));
  for (const statement of statements) for (const topic of statement.topics) dealt.get(topic)?.push(statement);
  return topics.map((topic) => cellOf(dealt.get(topic) ?? [], coded, options.cell ?? "strongest"));
}

type RowSource = {
  readonly id: PartyId | InstrumentId;
  readonly name: string;
  /** By what it stands among the others: a name or a date. */
  readonly key: string;
  readonly instruments: readonly Instrument[];
  readonly statements: readonly Statement[];
};

function instrumentRows(
  snapshot: Snapshot,
  said: ReadonlyMap<InstrumentId, readonly Statement[]>,
): RowSource[] {
  return snapshot.instruments.flatMap((instrument) => {
    const { id, title, adopted: key } = instrument;
    const statements = said.get(id);
    return statements ? [{ id, name: title.en, key, instruments: [instrument], statements }] : [];
  });
}

function partyRows(
  snapshot: Snapshot,
  said: ReadonlyMap<InstrumentId, readonly Statement[]>,
  options: MatrixOptions,
): RowSource[] {
  const standings = standingsOf(snapshot, options);
  const speaks = speaksFor(snapshot.parties);
  const instruments = new Map(snapshot.instruments.map((instrument) => [instrument.id, instrument]));
  const { kind, language = "en" } = options;
  const parties = snapshot.parties.filter((party) => kind === undefined || party.kind === kind);
  return parties.map(({ id, name }) => {
    const behind: [Instrument, Standing][] = [...standings(id)].flatMap(([instrument, standing]) => {
      const known = instruments.get(instrument);
      return known ? [[known, standing]] : [];
    });
    const statements = behind.flatMap(([instrument, standing]) =>
      (said.get(instrument.id) ?? []).filter((statement) => speaks(id, standing, statement)),
    );
    return {
      id,
      name: name.en,
      key: name[language] ?? name.en,
      instruments: behind.map(([instrument]) => instrument),
      statements: statements.sort(byStrength),
    };
  });
}

/** Rows as they were named; where none was, parties by their names and instruments from the latest. */
function inOrder(sources: readonly RowSource[], { rows, ids, language = "en" }: MatrixOptions): RowSource[] {
  if (ids) {
    const places = new Map(ids.map((id, place) => [id, place]));
    return sources.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  }
  if (rows === "instrument") return sources.toSorted((a, b) => Number(a.key < b.key) - Number(a.key > b.key));
  const { compare } = new Intl.Collator(language);
  return sources.toSorted((a, b) => compare(a.key, b.key));
}

/** Whether a row is asked for: by its id, or because anything is behind it; and by what has to be. */
function isWanted({ ids, behind = [] }: MatrixOptions): (source: RowSource) => boolean {
  const wanted = ids && new Set(ids);
  return ({ id, instruments }) =>
    (wanted ? wanted.has(id) : instruments.length > 0) &&
    behind.every((one) => instruments.some((instrument) => instrument.id === one));
}

/**
 * Who says what: parties or instruments by topic, with strongest force, number and ids of the statements in each cell. Silence
 * is told apart from what is not coded. A party speaks by the instruments that it stands behind (`acts`), itself or, with a
 * ledger, through its groups; what another party says alone in a common text is not its.
 *
 * @returns rows in the order of `ids`, or else parties by their names in `language` and instruments from the latest; cells in
 *   the order of the scheme (or of `filters.topics`)
 * @example matrix(snapshot, { rows: "party", cell: "count", asOf: "2024-05" })
 */
export function matrix(snapshot: Snapshot, options: MatrixOptions): Matrix {
  const said = byInstrument(snapshot, options);
  const sources =
    options.rows === "instrument" ? instrumentRows(snapshot, said) : partyRows(snapshot, said, options);
  const topics = options.filters?.topics ?? TOPICS.map(({ id }) => id);
  const rows = inOrder(sources.filter(isWanted(options)), options)
    .map(({ id, name, instruments, statements }): Row => {
      const coded = codedTogether(instruments.map(codedOf));
      const cells = cellsOf(statements, coded, options, topics);
      return { id, name, coded, instruments: instruments.map((instrument) => instrument.id), cells };
    })
    .filter(({ cells }) => !options.speaking || cells.some(({ state }) => state === "speaks"));
  return { rows, topics, cell: options.cell ?? "strongest", asOf: options.asOf ?? null };
}
