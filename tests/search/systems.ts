import { DatabaseSync } from "node:sqlite";
import { buildIndex, type Snapshot, search } from "@concordance/core";
import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import MiniSearch from "minisearch";
import { type Document, documentsOf, FIELDS, nameOf } from "./documents.ts";

/** Gives the names of the best records for a query, the best first. */
export type System = (query: string, limit: number) => Promise<string[]> | string[];

/** Ours, as it is served. */
function ours(snapshot: Snapshot): System {
  const index = buildIndex(snapshot);
  return (query, limit) => search(index, query, { limit }).hits.map(({ type, id }) => nameOf(type, id));
}

/** MiniSearch as it comes: any word counts, whole words only. */
function miniSearch(documents: readonly Document[]): System {
  const engine = new MiniSearch<Document>({ fields: [...FIELDS] });
  engine.addAll(documents);
  return (query, limit) =>
    engine
      .search(query)
      .slice(0, limit)
      .map(({ id }) => String(id));
}

/** Orama as it comes: beginnings of words, its English tokenizer. */
function orama(documents: readonly Document[]): System {
  const engine = create({
    schema: {
      id: "string",
      title: "string",
      summary: "string",
      identifiers: "string",
      topics: "string",
      force: "string",
      parties: "string",
      locator: "string",
    } as const,
  });
  const ready = insertMultiple(
    engine,
    documents.map((document) => ({ ...document })),
    500,
  );
  return async (query, limit) => {
    await ready;
    const { hits } = await searchOrama(engine, { term: query, limit, properties: [...FIELDS] });
    return hits.map(({ id }) => id);
  };
}

const quoted = (query: string): string[] =>
  (query.match(/[\p{L}\p{N}]{1,80}/gu) ?? []).map((word) => `"${word}"`);

/** SQLite FTS5 as it comes: its unicode61 tokenizer, BM25; words of a query together (`AND`) or any of them (`OR`). */
function fts5(documents: readonly Document[], join: " " | " OR "): System {
  const database = new DatabaseSync(":memory:");
  database.exec(`CREATE VIRTUAL TABLE records USING fts5(id UNINDEXED, ${FIELDS.join(", ")})`);
  const insert = database.prepare(`INSERT INTO records VALUES (?, ${FIELDS.map(() => "?").join(", ")})`);
  database.exec("BEGIN");
  for (const document of documents) insert.run(document.id, ...FIELDS.map((field) => document[field]));
  database.exec("COMMIT");
  const select = database.prepare(
    "SELECT id FROM records WHERE records MATCH ? ORDER BY rank, rowid LIMIT ?",
  );
  return (query, limit) => {
    const words = quoted(query);
    return words.length === 0 ? [] : select.all(words.join(join), limit).map(({ id }) => String(id));
  };
}

/** The systems that are compared, each over the same records and fields. */
export function systemsOf(snapshot: Snapshot): Readonly<Record<string, System>> {
  const documents = documentsOf(snapshot);
  return {
    Concordance: ours(snapshot),
    MiniSearch: miniSearch(documents),
    Orama: orama(documents),
    "FTS5 (all words)": fts5(documents, " "),
    "FTS5 (any word)": fts5(documents, " OR "),
  };
}
