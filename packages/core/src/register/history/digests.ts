import type { Instrument, RecordDigests } from "../../model/index.ts";
import { sha256Hex } from "../../text/index.ts";
import { canonicalJson } from "../canonical-json.ts";
import { instrumentOf, type State } from "./state.ts";

/** Hexadecimal digits of a digest: enough to find a change, few enough to be committed for every statement. */
const DIGITS = 12;

/** Digest of a value: equal values have equal ones, whatever the order of their keys. */
export const digestOf = (value: unknown): string => sha256Hex(canonicalJson(value)).slice(0, DIGITS);

/** What is recorded of an instrument, without what follows from it. */
export function recordDigest({ parties: _parties, counts: _counts, ...record }: Instrument): string {
  return digestOf(record);
}

/** The part of a statement's id after the full stop. */
export const shortId = (id: string): string => id.slice(id.indexOf(".") + 1);

/** Digests of a state by instrument and statement. */
export function digestsOf(state: State): Record<string, RecordDigests> {
  const digests: Record<string, RecordDigests> = {};
  for (const [id, instrument] of state.instruments)
    digests[id] = { record: recordDigest(instrument), statements: {} };
  for (const [id, statement] of state.statements) {
    const own = digests[instrumentOf(id)];
    if (own) own.statements[shortId(id)] = digestOf(statement);
  }
  return digests;
}
