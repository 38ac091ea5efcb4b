import { utf8ToBytes } from "@noble/hashes/utils.js";
import { type Manifest, SCHEMA_VERSION, type Snapshot } from "../model/index.ts";
import { sha256Hex } from "../text/index.ts";
import { countLedgers } from "./ledger/index.ts";

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Counts of a snapshot, and length and digest of its canonical JSON in UTF-8 bytes. */
export function manifestOf(snapshot: Snapshot, json: string): Manifest {
  const { instruments, statements, parties, memberships, bodies } = snapshot;
  const { direct, through, possible } = countLedgers(snapshot);
  const withStatus = (status: string) =>
    statements.filter(({ provenance }) => provenance.review.status === status).length;
  return {
    schemaVersion: SCHEMA_VERSION,
    sha256: sha256Hex(json),
    bytes: utf8ToBytes(json).length,
    counts: {
      instruments: instruments.length,
      statements: statements.length,
      reported: statements.filter(({ reported }) => reported).length,
      parties: parties.length,
      bodies: bodies.length,
      memberships: memberships.length,
      acts: direct,
      actsThroughGroups: through,
      actsPossiblyThroughGroups: possible,
      provisions: sum(instruments.map(({ provisions }) => provisions.length)),
      review: {
        draft: withStatus("draft"),
        checked: withStatus("checked"),
        verified: withStatus("verified"),
      },
    },
  };
}
