import type { Messages } from "../messages/messages.ts";
import type { Paths } from "./site.ts";

type Section = keyof Messages["site"]["sections"] & keyof Paths;

/** The pages that every page leads to. One is listed here when it is made. `head` is the main navigation, `foot` the other. */
export const NAVIGATION = {
  head: ["instruments", "parties", "topics", "search", "compare", "matrix", "extract", "data"],
  foot: [
    "positions",
    "timeline",
    "graph",
    "lineage",
    "divergences",
    "quotation",
    "changes",
    "data",
    "methodology",
    "about",
    "privacy",
    "accessibility",
  ],
} as const satisfies Readonly<Record<"head" | "foot", readonly Section[]>>;
