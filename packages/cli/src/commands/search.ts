import { buildIndex, type Hit, type Snapshot, search as searchIndex } from "@concordance/core";
import { STATUS, type Status } from "../fault.ts";
import { tableOf } from "../formats/columns.ts";
import { refuse, say, write } from "../output.ts";
import { loadSnapshot } from "../register/load-snapshot.ts";

interface SearchOptions {
  readonly limit: number;
  readonly format: "json" | "table";
}

/** What a reader needs to know a hit by: the title of an instrument, place, force and summary of a statement. */
function described(snapshot: Snapshot, hits: readonly Hit[]) {
  const titles = new Map(snapshot.instruments.map(({ id, title }) => [id as string, title.en]));
  const statements = new Map(snapshot.statements.map((statement) => [statement.id as string, statement]));
  return hits.map((hit) => {
    const statement = statements.get(hit.id);
    if (!statement) return { ...hit, title: titles.get(hit.instrument) ?? "" };
    const { locator, force, summary } = statement;
    return { ...hit, locator, force, summary: summary.en };
  });
}

function table(hits: ReturnType<typeof described>): string {
  const rows = hits.map((hit) =>
    "title" in hit ? [hit.id, "instrument", hit.title] : [hit.id, hit.force, hit.summary],
  );
  return tableOf(["id", "force", "summary"], rows);
}

/** Prints what the built register says about a query, best hit first. */
export async function search(query: string, { limit, format }: SearchOptions): Promise<Status> {
  const snapshot = await loadSnapshot();
  if (!snapshot.ok) return refuse(snapshot.issues);
  const hits = described(snapshot.value, searchIndex(buildIndex(snapshot.value), query, { limit }));
  if (format === "json") await write([`${JSON.stringify({ query, hits }, null, 2)}\n`]);
  else if (hits.length > 0) await write([table(hits)]);
  if (hits.length === 0) say("nothing was found; try fewer or more general words.");
  return STATUS.fine;
}
