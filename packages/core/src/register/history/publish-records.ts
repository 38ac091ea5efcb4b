import { AuthoredInstrumentSchema, type Instrument, type Statement } from "../../model/index.ts";
import { joinBothWays } from "../join-both-ways.ts";
import { dig } from "../list.ts";
import { publishInstrument } from "../publish-instrument.ts";
import type { RecordView } from "../register-view.ts";

/** A record as it is published. */
export interface Published {
  readonly instrument: Instrument;
  readonly statements: readonly Statement[];
}

const isRead = ({ files, statements, provisions }: RecordView): boolean =>
  files.every(({ kind, value }) => kind !== undefined && value !== undefined) &&
  statements.whole &&
  provisions.whole &&
  statements.items.length === countOf(files, "statements") &&
  provisions.items.length === countOf(files, "provisions");

function countOf(files: RecordView["files"], key: string): number {
  return files.reduce((sum, { value }) => {
    const list = dig(value, [key]);
    return sum + (Array.isArray(list) ? list.length : 0);
  }, 0);
}

/** Publishes one record; undefined where a part of it could not be read. */
export function publishRecord(record: RecordView): Published | undefined {
  const authored = AuthoredInstrumentSchema.safeParse(record.header?.value).data;
  if (!authored || !isRead(record)) return undefined;
  const statements = joinBothWays(record.statements.items.map(({ value }) => value));
  const provisions = record.provisions.items.map(({ value }) => value);
  return { instrument: publishInstrument(authored, provisions, statements), statements };
}
