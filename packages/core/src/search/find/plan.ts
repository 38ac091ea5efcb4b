import type { Query, QueryCombination } from "minisearch";
import type { SearchIndex } from "../index/build-index.ts";
import type { Alternative, Unit } from "../query/unit.ts";

const split = (terms: string): string[] => terms.split(" ");

/** The engine's form of alternatives: any of the terms, or all terms together of one of the longer ones. */
function anyOf(alternatives: readonly Alternative[]): QueryCombination {
  const single = new Map<string, number>();
  const together: QueryCombination[] = [];
  for (const { terms, weight } of alternatives) {
    const [term = ""] = terms;
    if (terms.length === 1) single.set(term, Math.max(weight, single.get(term) ?? 0));
    else if (terms.length > 1) {
      const share = weight / terms.length;
      together.push({
        combineWith: "AND",
        queries: [terms.join(" ")],
        tokenize: split,
        boostTerm: () => share,
      });
    }
  }
  const queries: Query[] = [...together];
  if (single.size > 0) {
    queries.push({
      combineWith: "OR",
      queries: [[...single.keys()].join(" ")],
      tokenize: split,
      boostTerm: (term) => single.get(term) ?? 1,
    });
  }
  return { combineWith: "OR", queries };
}

/** A share of all entries above which a word tells too little to be asked for beside others. */
const COMMON_SHARE = 0.2;
const COMMON_LEAST = 200;
const boundOf = ({ entries }: SearchIndex): number => Math.max(COMMON_LEAST, entries.length * COMMON_SHARE);

/** The engine's form of a unit. Codes that very many entries have are left out, where anything else is there. */
export function queryOf({ alternatives }: Unit, index: SearchIndex): QueryCombination {
  const bound = boundOf(index);
  const telling = alternatives.filter(({ terms: [term = ""] }) => index.vocabulary.haveCode(term) <= bound);
  return anyOf(telling.length > 0 ? telling : alternatives);
}

/** How many entries a unit may have at most, as its commonest word stands in the register. */
export const frequencyOf = ({ alternatives }: Unit, { vocabulary }: SearchIndex): number =>
  Math.max(0, ...alternatives.map(({ terms }) => Math.min(...terms.map((term) => vocabulary.countOf(term)))));

/** How many entries the engine has to look at for a unit, counting each of its ways. */
export function sizeOf({ alternatives }: Unit, { vocabulary }: SearchIndex): number {
  const rarest = alternatives.map(({ terms }) =>
    Math.min(...terms.map((term) => vocabulary.haveCode(term) || vocabulary.countOf(term))),
  );
  return rarest.reduce((sum, one) => sum + one, 0);
}

/** Units of a query by what they are good for. */
export interface Parted {
  /** What a hit is asked to have. */
  readonly asked: readonly Unit[];
  /** Units so common that they only tell hits apart. */
  readonly common: readonly Unit[];
  /** Units that nothing in the register answers to. */
  readonly unknown: readonly Unit[];
}

/** Parts the units of a query. Where all are common, all are asked for. */
export function parted(units: readonly Unit[], index: SearchIndex): Parted {
  const bound = boundOf(index);
  const isCommon = (unit: Unit) => unit.phrase === undefined && frequencyOf(unit, index) > bound;
  const known = units.filter(({ alternatives }) => alternatives.length > 0);
  const unknown = units.filter(({ alternatives }) => alternatives.length === 0);
  const asked = known.filter((unit) => !isCommon(unit));
  return asked.length === 0
    ? { asked: known, common: [], unknown }
    : { asked, common: known.filter(isCommon), unknown };
}
