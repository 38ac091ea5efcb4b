import type { SnapshotSchema } from "@concordance/core";

/** What the schema of the core takes: records as they are written, before they are validated. */
type Given = (typeof SnapshotSchema)["_zod"]["input"];
export type GivenInstrument = Given["instruments"][number];
export type GivenStatement = Given["statements"][number];
export type GivenParty = Given["parties"][number];
export type GivenMembership = NonNullable<Given["memberships"]>[number];
export type GivenBody = Given["bodies"][number];
export type GivenDivergence = NonNullable<Given["divergences"]>[number];
export type GivenChange = NonNullable<Given["changes"]>[number];
export type GivenTombstone = NonNullable<Given["tombstones"]>[number];
export type GivenQuality = NonNullable<Given["quality"]>;
