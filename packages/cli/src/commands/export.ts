import {
  buildIndex,
  type ExportFormat,
  exportInstrument,
  type Issue,
  NO_PLACE,
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

interface ExportOptions {
  readonly as: ExportFormat;
  /** Where the API is served; addresses in the record begin with it. */
  readonly address?: string;
}

/** Prints one record of the built register in a format. */
export async function exportRecord(id: string, { as, address }: ExportOptions): Promise<Status> {
  const snapshot = await loadSnapshot();
  if (!snapshot.ok) return refuse(snapshot.issues);
  const place = address === undefined ? NO_PLACE : { address: address.replace(/(?<!\/)\/+$/u, "") };
  const exported = exportInstrument(snapshot.value, id, as, place);
  if (!exported.ok) return refuse(exported.issues.map((issue) => withNearIds(issue, snapshot.value, id)));
  await write([exported.value]);
  return STATUS.fine;
}
