import { type FieldAgreement, type ForceId, strengthOf, TOPICS } from "../../model/index.ts";
import { type Alpha, alphaOf, type Unit } from "./alpha/alpha.ts";
import { masi, nominal, ordinal, type Scale } from "./alpha/scales.ts";
import { rounded, roundedOrNull } from "./round.ts";

/** What one coder says of a statement. A field that a coding does not have is left out. */
export interface CodedStatement {
  readonly force: ForceId;
  /** Main topic first. */
  readonly topics: readonly string[];
  readonly actors: readonly string[];
  readonly beneficiaries: readonly string[];
  /** Verbatim terms. */
  readonly qualifiers?: readonly string[];
  readonly speakers?: readonly string[];
  readonly inherited?: boolean;
}

/** The same statement in two codings. */
export type CodedPair = readonly [first: CodedStatement, second: CodedStatement];

const themes = new Map<string, string>(TOPICS.map(({ id, theme }) => [id, theme]));
const mainTopic = ({ topics: [main = ""] }: CodedStatement): string => main;

type Value<Kind> = (coded: CodedStatement) => Kind | undefined;

/** Fields that hold one name. */
const NAMES: readonly (readonly [field: string, value: Value<string>])[] = [
  ["force", ({ force }) => force],
  ["mainTopic", mainTopic],
  ["mainTheme", (coded) => themes.get(mainTopic(coded))],
  ["inherited", ({ inherited }) => (inherited === undefined ? undefined : String(inherited))],
];

/** Fields that hold a set of names. */
const SETS: readonly (readonly [field: string, value: Value<readonly string[]>])[] = [
  ["topics", ({ topics }) => topics],
  ["actors", ({ actors }) => actors],
  ["beneficiaries", ({ beneficiaries }) => beneficiaries],
  ["qualifiers", ({ qualifiers }) => qualifiers?.map((term) => term.toLowerCase())],
  ["speakers", ({ speakers }) => speakers],
];

const unitsOf = <Kind>(pairs: readonly CodedPair[], value: Value<Kind>): Unit<Kind>[] =>
  pairs.map((pair) => pair.map(value));

function shareOfSame<Kind>(units: readonly Unit<Kind>[], { key }: Scale<Kind>): number | null {
  const both = units.filter((unit) => unit.every((value) => value !== undefined));
  const same = both.filter(
    (unit) => new Set(unit.map((value) => value !== undefined && key(value))).size === 1,
  );
  return both.length === 0 ? null : same.length / both.length;
}

const roundedInterval = (interval: Alpha["interval"]): [number, number] | null =>
  interval && [rounded(interval[0]), rounded(interval[1])];

/** Alpha as it is published. */
export const publishedAlpha = ({ alpha, interval }: Alpha): Pick<FieldAgreement, "alpha" | "interval"> => ({
  alpha: roundedOrNull(alpha),
  interval: roundedInterval(interval),
});

function agreementOf<Kind>(
  field: string,
  name: FieldAgreement["scale"],
  scale: Scale<Kind>,
  units: readonly Unit<Kind>[],
): FieldAgreement[] {
  const alpha = alphaOf(units, scale);
  if (alpha.units === 0) return [];
  const same = roundedOrNull(shareOfSame(units, scale));
  return [{ field, scale: name, units: alpha.units, ...publishedAlpha(alpha), same }];
}

/**
 * How far two codings of the same statements agree, field by field: names as names, the strength of the force as a rank,
 * sets by MASI. Fields that no statement has in both codings are left out.
 */
export function fieldAgreements(pairs: readonly CodedPair[]): FieldAgreement[] {
  const strengths = unitsOf(pairs, ({ force }) => strengthOf(force));
  const ranks = ordinal(strengths.flat().filter((strength) => strength !== undefined));
  const names = NAMES.map(([field, value]) => agreementOf(field, "nominal", nominal, unitsOf(pairs, value)));
  const sets = SETS.map(([field, value]) => agreementOf(field, "masi", masi, unitsOf(pairs, value)));
  const [force = [], ...rest] = names;
  return [force, agreementOf("strength", "ordinal", ranks, strengths), ...rest, ...sets].flat();
}
