import { choice } from "./choice.examples.tsx";
import { claims } from "./claims.examples.tsx";
import type { ComponentExamples } from "./example.ts";
import { forceMark } from "./force-mark.examples.tsx";
import { pageHead } from "./page-head.examples.tsx";
import { pager } from "./pager.examples.tsx";
import { partyRoles } from "./party-roles.examples.tsx";
import { saidExamples } from "./said.examples.tsx";

/** Components with their examples, by name; the catalogue page shows them, and the tests look at it. */
export const CATALOGUE: readonly ComponentExamples[] = [
  choice,
  claims,
  forceMark,
  pageHead,
  pager,
  partyRoles,
  saidExamples,
];
