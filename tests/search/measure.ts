import { LANGUAGES, type Snapshot } from "@concordance/core";
import { mean, ndcg } from "./gain.ts";
import { gradesOf, type JudgedQuery, judged, PARTS } from "./judged.ts";
import { type System, systemsOf } from "./systems.ts";

/** nDCG@10 of one system: of each query, and over groups of them. */
export interface Measured {
  readonly name: string;
  readonly queries: ReadonlyMap<string, number>;
  readonly groups: Readonly<Record<string, number>>;
  /** Records among the first ten that nobody graded, over all queries. */
  readonly ungraded: number;
}

const GROUPS: readonly (readonly [string, (query: JudgedQuery) => boolean])[] = [
  ...PARTS.map((part) => [part, (query: JudgedQuery) => query.part === part] as const),
  ...LANGUAGES.map((language) => [language, (query: JudgedQuery) => query.language === language] as const),
  ["all", () => true],
];

const asTyped = ({ query }: JudgedQuery): string => query;
const inEnglish = ({ query, english }: JudgedQuery): string => english ?? query;

async function measured(name: string, system: System, put = asTyped): Promise<Measured> {
  const queries = new Map<string, number>();
  let ungraded = 0;
  for (const one of judged) {
    const [found, grades] = [await system(put(one), 10), gradesOf(one)];
    queries.set(one.id, ndcg(found, grades));
    ungraded += found.filter((record) => !grades.has(record)).length;
  }
  const groups = GROUPS.map(([group, belongs]) => [
    group,
    mean(judged.filter(belongs).map(({ id }) => queries.get(id) ?? 0)),
  ]);
  return { name, queries, groups: Object.fromEntries(groups), ungraded };
}

/** What MiniSearch finds where a person puts every query into English for it. It competes with nobody. */
export const TRANSLATED = "MiniSearch, by hand in English";

/** Measures all systems on all judged queries, ours first. */
export async function measureAll(snapshot: Snapshot): Promise<Measured[]> {
  const systems = systemsOf(snapshot);
  const results: Measured[] = [];
  for (const [name, system] of Object.entries(systems)) results.push(await measured(name, system));
  const { MiniSearch } = systems;
  return MiniSearch ? [...results, await measured(TRANSLATED, MiniSearch, inEnglish)] : results;
}
