import {
  buildIndex,
  type ExportFormat,
  exportInstrument,
  type Issue,
  type Snapshot,
  search,
} from "@concordance/core";
import { STATUS, type Status } from "../fault.ts";
import { refuse, write } from "../output.ts";
import { loadSnapshot } from "../register/load-snapshot.ts";

const NEAR = 3;

/** Ids of records that share words with an unknown id, best first. */
function nearIds(snapshot: Snapshot, id: string): string[] {
  const filters = { type: ["instrument"] };
  const { hits } = search(buildIndex(snapshot), id.replace(/[-_.]/gu, " "), { filters, limit: NEAR });
  return hits.map((hit) => hit.id);
}

function withNearIds(issue: Issue, snapshot: Snapshot, id: string): Issue {
  const near = nearIds(snapshot, id);
  return { ...issue, path: id, ...(near.length > 0 && { tip: `Did you mean ${near.join(" or ")}?` }) };
}

/** Prints one record of the built register in a format. */
export async function exportRecord(id: string, { as }: { as: ExportFormat }): Promise<Status> {
  const snapshot = await loadSnapshot();
  if (!snapshot.ok) return refuse(snapshot.issues);
  const exported = exportInstrument(snapshot.value, id, as);
  if (!exported.ok) return refuse(exported.issues.map((issue) => withNearIds(issue, snapshot.value, id)));
  await write([exported.value]);
  return STATUS.fine;
}
