import MiniSearch from "minisearch";
import type { Snapshot } from "../../model/index.ts";
import { Bridge } from "../bridge/bridge.ts";
import { entriesOf } from "../entries/entries.ts";
import type { Entry } from "../entries/entry.ts";
import { FacetTable } from "./facet-table.ts";
import { FIELDS, type Fields, fieldsOf } from "./fields.ts";
import { Vocabulary } from "./vocabulary.ts";

/** An index of a snapshot, for `search` alone. */
export interface SearchIndex {
  readonly engine: MiniSearch<Fields>;
  readonly entries: readonly Entry[];
  /** Stems of what each entry is called and says, with spaces around each, to look for words side by side. */
  readonly words: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly bridge: Bridge;
  readonly facets: FacetTable;
}

/**
 * Indexes what a snapshot holds: instruments by titles and numbers, provisions by headings and places, statements by
 * their summaries in all languages, parties and topics by their names, all of them by the codes that they have.
 *
 * @example search(buildIndex(snapshot), "data protection").hits
 */
export function buildIndex(snapshot: Snapshot): SearchIndex {
  const entries = entriesOf(snapshot);
  const vocabulary = new Vocabulary();
  const engine = new MiniSearch<Fields>({
    idField: "key",
    fields: Object.keys(FIELDS),
    tokenize: (terms) => (terms === "" ? [] : terms.split(" ")),
    processTerm: (term) => term,
    searchOptions: { boost: FIELDS, prefix: false, fuzzy: false },
  });
  const fields = entries.map((entry, key) => fieldsOf(entry, key, vocabulary));
  engine.addAll(fields);
  const words = fields.map(({ title, summary }) => ` ${title} | ${summary} `);
  return {
    engine,
    entries,
    words,
    vocabulary,
    bridge: new Bridge(snapshot),
    facets: new FacetTable(entries),
  };
}
