import type { Manifest, Snapshot } from "@concordance/core";
import manifestJson from "../dist/manifest.json" with { type: "json" };
import snapshotJson from "../dist/snapshot.json" with { type: "json" };

/** The register as it was built: instruments, statements, parties, memberships, bodies. `manifest` tells its SHA-256. */
export const snapshot = snapshotJson as unknown as Snapshot;

/** Counts and SHA-256 of the snapshot. */
export const manifest = manifestJson as unknown as Manifest;
