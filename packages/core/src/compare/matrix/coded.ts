import type { Instrument } from "../../model/index.ts";

/** How much of something is coded. */
export type Coded = "whole" | "part" | "none";

/** How much of an instrument is coded from itself; what reports say of it does not count. */
export const codedOf = ({ coverage, counts }: Instrument): Coded =>
  counts.statements - counts.reported === 0 ? "none" : coverage.extent;

/** Several are coded whole where all are, and not at all where none is. */
export function codedTogether(parts: readonly Coded[]): Coded {
  if (parts.every((part) => part === "none")) return "none";
  return parts.every((part) => part === "whole") ? "whole" : "part";
}
