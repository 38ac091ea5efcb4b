import { buildIndex, type Hit, type HitType, type Language, search as searchIndex } from "@concordance/core";
import { STATUS, type Status } from "../fault.ts";
import { tableOf } from "../formats/columns.ts";
import { refuse, say, write } from "../output.ts";
import { loadSnapshot } from "../register/load-snapshot.ts";

interface SearchOptions {
  readonly limit: number;
  readonly format: "json" | "table";
  readonly lang?: Language | undefined;
  readonly type?: HitType | undefined;
}

/** What a reader needs to know a hit by: the force of a statement or the type of anything else, and its words. */
const rowOf = ({ id, type, force, title, summary }: Hit): string[] => [
  id,
  force ?? type,
  (type === "statement" || type === "provision" ? (summary ?? title) : title).text,
];

/** Prints what the built register says about a query in any of its languages, best hit first. */
export async function search(query: string, { limit, format, lang, type }: SearchOptions): Promise<Status> {
  const snapshot = await loadSnapshot();
  if (!snapshot.ok) return refuse(snapshot.issues);
  const filters = type === undefined ? {} : { type: [type] };
  const answer = searchIndex(buildIndex(snapshot.value), query, { limit, language: lang, filters });
  const { hits, unknown } = answer;
  if (format === "json") await write([`${JSON.stringify({ query, ...answer }, null, 2)}\n`]);
  else if (hits.length > 0) await write([tableOf(["id", "force", "summary"], hits.map(rowOf))]);
  if (hits.length === 0) say("nothing was found; try fewer or more general words.");
  else if (unknown.length > 0) say(`nothing answers to ${unknown.map((word) => `"${word}"`).join(", ")}.`);
  return STATUS.fine;
}
