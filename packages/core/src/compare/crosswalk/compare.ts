import type {
  Binding,
  Edtf,
  Instrument,
  InstrumentId,
  InstrumentKind,
  Result,
  Snapshot,
  TopicId,
} from "../../model/index.ts";
import { TOPICS } from "../../model/index.ts";
import { type Interoperability, interoperabilityOf } from "../interoperability/interoperability.ts";
import { coverage } from "../interoperability/parts.ts";
import type { StatementFilters } from "../matrix/filters.ts";
import { type Alignment, alignmentOf } from "../score/alignment.ts";
import { LEVELS, WEIGHTS } from "../score/score.ts";
import { issueOf, refused, type Side, sideOf } from "../select.ts";
import { type Brief, briefOf, type Group, groupOf, type Strongest, strongestOf } from "./group.ts";
import { clustersOf } from "./groups.ts";
import { type Links, linksOf } from "./links.ts";

/** Fewest and most instruments of a comparison. */
export const MIN_COMPARED = 2;
export const MAX_COMPARED = 4;

/** An instrument as a comparison names it. */
export interface Compared {
  readonly id: InstrumentId;
  readonly title: string;
  readonly adopted: Edtf;
  readonly kind: InstrumentKind;
  readonly binding: Binding;
  readonly coverage: Instrument["coverage"]["extent"];
  readonly statements: number;
}

/** A statement that no other instrument of the comparison says, with what is nearest to it elsewhere, where anything is. */
export interface Lone extends Brief {
  readonly nearest: Alignment | null;
}

/** How two instruments stand to each other. */
export interface Pair {
  readonly a: InstrumentId;
  readonly b: InstrumentId;
  /** Share of statements, weighed by strength, that have a counterpart on the other side: of a in b, and of b in a. */
  readonly coverage: Readonly<
    Record<"same" | "related", { readonly a: number | null; readonly b: number | null }>
  >;
  readonly interoperability: Interoperability;
}

/** What the instruments say on a topic, whether aligned or not. */
export interface TopicRow {
  readonly topic: TopicId;
  readonly sides: readonly { readonly statements: number; readonly strongest: Strongest | null }[];
}

/** The crosswalk of two to four instruments. Everything is plain JSON. */
export interface Comparison {
  readonly instruments: readonly Compared[];
  /** What at least two of them say, most instruments and best aligned first. */
  readonly groups: readonly Group[];
  /** What one says alone, in the order of `instruments`. */
  readonly only: readonly { readonly instrument: InstrumentId; readonly statements: readonly Lone[] }[];
  readonly topics: readonly TopicRow[];
  readonly pairs: readonly Pair[];
  readonly method: { readonly levels: typeof LEVELS; readonly weights: typeof WEIGHTS };
}

const comparedOf = ({ instrument, statements }: Side): Compared => ({
  id: instrument.id,
  title: instrument.title.en,
  adopted: instrument.adopted,
  kind: instrument.kind,
  binding: instrument.binding,
  coverage: instrument.coverage.extent,
  statements: statements.length,
});

const spoken = ({ sides }: Group): number => sides.filter(({ strongest }) => strongest).length;
/** What does not change with the order of the instruments. */
const nameOf = ({ sides }: Group): string =>
  sides
    .flatMap(({ statements }) => statements.map(({ id }) => id))
    .sort()
    .join(" ");

function inOrder(groups: readonly Group[]): Group[] {
  const placed = groups.map((group) => ({
    group,
    spoken: spoken(group),
    best: group.alignments[0]?.score ?? 0,
    name: nameOf(group),
  }));
  placed.sort(
    (a, b) => b.spoken - a.spoken || b.best - a.best || (a.name < b.name ? -1 : Number(a.name > b.name)),
  );
  return placed.map(({ group }) => group);
}

function nearestElsewhere(sides: readonly Side[], links: Links, side: number, at: number): Alignment | null {
  const statement = sides[side]?.statements[at];
  const candidates = sides.flatMap((other, to) => {
    const nearest = links[side]?.[to]?.[at];
    const candidate = nearest && other.statements[nearest.at];
    return nearest && candidate ? [{ candidate, score: nearest.score }] : [];
  });
  candidates.sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
  const [best] = candidates;
  return statement && best ? alignmentOf(statement, best.candidate) : null;
}

function loneStatements(
  sides: readonly Side[],
  links: Links,
  grouped: ReadonlySet<string>,
): Comparison["only"] {
  return sides.map(({ instrument, statements }, side) => ({
    instrument: instrument.id,
    statements: statements.flatMap((statement, at) =>
      grouped.has(`${side} ${at}`)
        ? []
        : [{ ...briefOf(statement), nearest: nearestElsewhere(sides, links, side, at) }],
    ),
  }));
}

function topicRows(sides: readonly Side[]): TopicRow[] {
  return TOPICS.flatMap(({ id }) => {
    const rows = sides.map(({ statements }) => statements.filter(({ topics }) => topics.includes(id)));
    if (rows.every((statements) => statements.length === 0)) return [];
    return [
      {
        topic: id,
        sides: rows.map((statements) => ({
          statements: statements.length,
          strongest: strongestOf(statements),
        })),
      },
    ];
  });
}

const pairsOf = (sides: readonly Side[], links: Links): Pair[] =>
  sides.flatMap((a, i) =>
    sides.slice(i + 1).map((b, offset) => {
      const j = i + 1 + offset;
      const found = { aToB: links[i]?.[j] ?? [], bToA: links[j]?.[i] ?? [] };
      const coverageFrom = (level: number) => ({
        a: coverage(a, found.aToB, level),
        b: coverage(b, found.bToA, level),
      });
      return {
        a: a.instrument.id,
        b: b.instrument.id,
        coverage: { same: coverageFrom(LEVELS.same), related: coverageFrom(LEVELS.related) },
        interoperability: interoperabilityOf(a, b, found),
      };
    }),
  );

function sidesOf(snapshot: Snapshot, ids: readonly string[], filters: StatementFilters): Result<Side[]> {
  if (ids.length < MIN_COMPARED || ids.length > MAX_COMPARED) {
    const message = `${ids.length} instruments were named; ${MIN_COMPARED} to ${MAX_COMPARED} can be compared`;
    return refused(issueOf("number-of-instruments", "", message, "Name two to four ids."));
  }
  const sides = ids.map((id) => sideOf(snapshot, id, filters));
  const issues = sides.flatMap((side) => (side.ok ? [] : side.issues));
  return issues.length > 0
    ? refused(...issues)
    : { ok: true, value: sides.flatMap((side) => (side.ok ? [side.value] : [])) };
}

/**
 * Compares two to four instruments statement by statement: what they share (with the strongest force on each side and who
 * hedges more), what stands only on one side, what each says by topic, and how far each two are interoperable. A statement
 * is aligned with the nearest of each other instrument where the two say the same (`method.levels.same`), and every
 * alignment tells its features. The order of the ids changes the order of sides and pairs, nothing else; an instrument may be compared
 * with itself. With filters, only statements that pass count, and the limits say so. Time grows with the product of the numbers of statements, of which one instrument has at most 5000.
 *
 * @returns the comparison, or the issues `number-of-instruments`, `unknown-instrument`, `too-large`
 * @example compare(snapshot, ["bletchley-2023", "un-ga-78-265"])
 */
export function compare(
  snapshot: Snapshot,
  ids: readonly string[],
  { filters = {} }: { readonly filters?: StatementFilters } = {},
): Result<Comparison> {
  const found = sidesOf(snapshot, ids, filters);
  if (!found.ok) return found;
  const sides = found.value;
  const links = linksOf(sides);
  const clusters = clustersOf(sides, links);
  const grouped = new Set(clusters.flatMap(({ places }) => places.map(({ side, at }) => `${side} ${at}`)));
  return {
    ok: true,
    value: {
      instruments: sides.map(comparedOf),
      groups: inOrder(clusters.map((cluster) => groupOf(sides, cluster))),
      only: loneStatements(sides, links, grouped),
      topics: topicRows(sides),
      pairs: pairsOf(sides, links),
      method: { levels: LEVELS, weights: WEIGHTS },
    },
  };
}
