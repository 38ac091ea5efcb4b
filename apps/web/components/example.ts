import type { ReactNode } from "react";
import type { Edition } from "../lib/edition.ts";

/** One way to use a component, shown in the catalogue in the language of the page. */
interface Example {
  readonly name: string;
  show(edition: Edition): ReactNode;
}

/** What a component's examples file tells of it: what it is for, what it takes, how it looks, what it must hold. */
export interface ComponentExamples {
  readonly name: string;
  readonly purpose: string;
  /** Parameters beside `edition`: name, type, meaning. */
  readonly parameters: readonly (readonly [name: string, type: string, meaning: string])[];
  readonly examples: readonly Example[];
  /** What must hold for every reader; the tests look at the catalogue with it. */
  readonly accessibility: readonly string[];
}
