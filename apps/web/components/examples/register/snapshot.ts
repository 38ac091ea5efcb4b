import { type Manifest, SCHEMA_VERSION, type Snapshot, SnapshotSchema } from "@concordance/core";
import { CHANGES, DIVERGENCES, QUALITY, TOMBSTONES } from "./history.ts";
import { ACCORD, CHARTER, DECLARATION, PRINCIPLES, RESOLUTION } from "./instruments.ts";
import { BODIES, MEMBERSHIPS, PARTIES } from "./parties.ts";
import { STATEMENTS } from "./statements.ts";

/** An instrument with the number of its statements. */
function counted(instrument: typeof ACCORD): typeof ACCORD {
  const own = STATEMENTS.filter((statement) => statement.instrument === instrument.id);
  const reported = own.filter((statement) => statement.reported).length;
  return { ...instrument, counts: { ...instrument.counts, statements: own.length, reported } };
}

/** The register of the invented Lakes, which all examples show: small, with every state that a component must bear. */
export const SNAPSHOT: Snapshot = SnapshotSchema.parse({
  schemaVersion: SCHEMA_VERSION,
  instruments: [CHARTER, PRINCIPLES, ACCORD, RESOLUTION, DECLARATION].map(counted),
  statements: STATEMENTS,
  parties: PARTIES,
  memberships: MEMBERSHIPS,
  bodies: BODIES,
  divergences: DIVERGENCES,
  changes: CHANGES,
  tombstones: TOMBSTONES,
  quality: QUALITY,
});

const { instruments, statements, parties, memberships, bodies } = SNAPSHOT;
const reviewed = (status: string) =>
  statements.filter(({ provenance }) => provenance.review.status === status).length;

/** What the snapshot holds; its fingerprint is as invented as the rest. */
export const MANIFEST: Manifest = {
  schemaVersion: SCHEMA_VERSION,
  sha256: "1a".repeat(32),
  bytes: 1,
  counts: {
    instruments: instruments.length,
    statements: statements.length,
    reported: statements.filter(({ reported }) => reported).length,
    parties: parties.length,
    bodies: bodies.length,
    memberships: memberships.length,
    acts: instruments.flatMap(({ acts }) => acts).length,
    actsThroughGroups: 0,
    actsPossiblyThroughGroups: 0,
    provisions: instruments.flatMap(({ provisions }) => provisions).length,
    review: { draft: reviewed("draft"), checked: reviewed("checked"), verified: reviewed("verified") },
  },
};
