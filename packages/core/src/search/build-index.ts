import MiniSearch from "minisearch";
import type { Instrument, Party, Snapshot, Statement } from "../model/index.ts";
import { tokenise } from "./tokenise.ts";

/** Fields of an index entry, each with its weight: what something is called or says counts more than its codes. */
export const FIELDS = {
  identifiers: 4,
  title: 3,
  summary: 2,
  topics: 1.5,
  force: 1,
  parties: 1,
  locator: 0.5,
} as const;

/** One instrument or statement as it is indexed; texts of all languages of a field stand in one string. */
type Entry = { readonly key: string; readonly kind: "instrument" | "statement"; readonly id: string } & {
  readonly instrument: string;
} & Partial<Record<keyof typeof FIELDS, string>>;

/** An index of a snapshot, for `search` alone. */
export interface SearchIndex {
  readonly engine: MiniSearch<Entry>;
}

const texts = (values: Iterable<string | undefined>) => [...values].filter(Boolean).join(" \n ");

/** Names and aliases of parties by id; a class of actors (`states`, `users`) stands for itself. */
function namer(parties: readonly Party[]): (ids: readonly string[]) => string {
  const names = new Map<string, string>(
    parties.map(({ id, name, aliases }) => [id, texts([...Object.values(name), ...aliases])]),
  );
  return (ids) => texts([...new Set(ids)].map((id) => names.get(id) ?? id));
}

function instrumentEntry(
  { id, title, identifiers, parties }: Instrument,
  name: ReturnType<typeof namer>,
): Entry {
  return {
    key: `instrument ${id}`,
    kind: "instrument",
    id,
    instrument: id,
    title: texts(Object.values(title)),
    identifiers: texts([id, ...identifiers.map(({ value }) => value)]),
    parties: name(parties.map(({ party }) => party)),
  };
}

function statementEntry(statement: Statement, name: ReturnType<typeof namer>): Entry {
  const { id, instrument, summary, topics, force, locator, speakers, actors, beneficiaries } = statement;
  return {
    key: `statement ${id}`,
    kind: "statement",
    id,
    instrument,
    summary: texts(Object.values(summary)),
    topics: texts(topics),
    force,
    parties: name([...speakers, ...actors, ...beneficiaries]),
    locator,
  };
}

/**
 * Indexes the statements (summaries in all languages, topics, force, names of parties, locator) and the
 * instruments (titles, identifiers, names of parties) of a snapshot.
 *
 * @example search(buildIndex(snapshot), "data protection")
 */
export function buildIndex({ instruments, statements, parties }: Snapshot): SearchIndex {
  const name = namer(parties);
  const engine = new MiniSearch<Entry>({
    idField: "key",
    fields: Object.keys(FIELDS),
    storeFields: ["kind", "id", "instrument"],
    tokenize: tokenise,
    processTerm: (term) => term,
  });
  engine.addAll(instruments.map((instrument) => instrumentEntry(instrument, name)));
  engine.addAll(statements.map((statement) => statementEntry(statement, name)));
  return { engine };
}
