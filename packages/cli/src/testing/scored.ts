import type { Scored } from "../evaluate/measure/pairs.ts";

/** A statement of an invented gold; only what a test is about need be said. */
export const scored = (start: number, end: number, other: Partial<Scored> = {}): Scored => ({
  range: [start, end],
  force: "note",
  speakers: ["vd"],
  actors: ["parties"],
  beneficiaries: [],
  topics: ["safety"],
  references: [],
  inherited: false,
  locator: "para_1",
  ...other,
});
