import type {
  Binding,
  Edtf,
  Instrument,
  InstrumentId,
  InstrumentKind,
  Snapshot,
  Statement,
  StatementId,
  TopicId,
} from "../../model/index.ts";
import { type Strongest, strongestOf } from "../crosswalk/group.ts";
import { groupBy } from "../group-by.ts";
import { type Coded, codedOf } from "../matrix/coded.ts";
import { isKnownOn, orderOf } from "../matrix/dates.ts";
import { passes, type StatementFilters } from "../matrix/filters.ts";

/** One instrument in time, with what it says (on the topic, where one is asked for). */
export interface TimelineEntry {
  readonly instrument: InstrumentId;
  readonly title: string;
  readonly date: Edtf;
  readonly kind: InstrumentKind;
  readonly binding: Binding;
  readonly coded: Coded;
  readonly strongest: Strongest | null;
  readonly statements: readonly StatementId[];
}

/** What was said in one year. */
export interface TimelineYear {
  readonly year: string;
  readonly instruments: number;
  readonly statements: number;
  /** Strength 0 to 4; null where nothing was said. */
  readonly strongest: number | null;
}

/** Instruments in the order of their dates, and the same by year. */
export interface Timeline {
  readonly topic: TopicId | null;
  readonly entries: readonly TimelineEntry[];
  readonly years: readonly TimelineYear[];
}

export interface TimelineOptions {
  readonly topic?: TopicId;
  readonly filters?: StatementFilters;
  readonly asOf?: string;
}

const inTime = (a: Instrument, b: Instrument): number => {
  const [first, second] = [`${orderOf(a.adopted)} ${a.id}`, `${orderOf(b.adopted)} ${b.id}`];
  return first < second ? -1 : Number(first > second);
};

/** Instruments in the order of their dates. */
export const instrumentsInTime = (instruments: readonly Instrument[]): Instrument[] =>
  [...instruments].sort(inTime);

function entryOf(instrument: Instrument, statements: readonly Statement[]): TimelineEntry {
  const { id, title, adopted, kind, binding } = instrument;
  return {
    instrument: id,
    title: title.en,
    date: adopted,
    kind,
    binding,
    coded: codedOf(instrument),
    strongest: strongestOf(statements),
    statements: statements.map((statement) => statement.id),
  };
}

function yearsOf(entries: readonly TimelineEntry[]): TimelineYear[] {
  const years = groupBy(entries, ({ date }) => orderOf(date).slice(0, 4));
  return [...years].map(([year, list]) => {
    const strengths = list.flatMap(({ strongest }) => (strongest ? [strongest.strength] : []));
    return {
      year,
      instruments: list.length,
      statements: list.reduce((sum, { statements }) => sum + statements.length, 0),
      strongest: strengths.length === 0 ? null : Math.max(...strengths),
    };
  });
}

/**
 * Instruments in time. With a topic (or topics among the filters), only what is said on it counts, and instruments that are coded and say nothing on it
 * are left out; those that are not coded stay, since nobody knows.
 *
 * @example timeline(snapshot, { topic: "interoperability" }).entries[0] // the first to speak of it
 */
export function timeline(snapshot: Snapshot, { topic, filters = {}, asOf }: TimelineOptions = {}): Timeline {
  const topics = topic ? [topic] : filters.topics;
  const counts = passes(topics ? { ...filters, topics } : filters);
  const said = groupBy(snapshot.statements.filter(counts), ({ instrument }) => instrument);
  const entries = instrumentsInTime(snapshot.instruments)
    .filter(({ adopted }) => isKnownOn(adopted, asOf))
    .map((instrument) => entryOf(instrument, said.get(instrument.id) ?? []))
    .filter(({ statements, coded }) => !topics || statements.length > 0 || coded === "none");
  return { topic: topic ?? null, entries, years: yearsOf(entries) };
}
