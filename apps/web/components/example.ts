import type { JSXElementConstructor, ReactNode } from "react";
import type { CatalogueGroup } from "../lib/catalogue-groups.ts";
import type { Edition } from "../lib/edition.ts";
import type { Answers } from "./examples/answers.ts";

/** One way to use a component, shown in the catalogue in the language of the page. */
export interface Example {
  readonly name: string;
  /** What is shown: words come from the edition, records from the answers over the invented register. */
  show(edition: Edition, answers: Answers): ReactNode;
}

/**
 * What must hold for every reader. Where it can be seen in the markup of the examples, it is a look at each element that
 * `of` selects; the tests take it, and ask that there be such elements.
 */
export type Criterion =
  | string
  | { readonly says: string; readonly of: string; readonly holds: (element: Element) => boolean };

/** What a component's examples file tells of it: what it is for, what it takes, how it looks, what it must hold. */
export interface ComponentExamples {
  /** Name of its file below `components`, without the ending. */
  readonly file: string;
  readonly name: string;
  readonly group: CatalogueGroup;
  readonly purpose: string;
  /** Type and meaning of each parameter beside `edition`. */
  readonly parameters: Readonly<Record<string, readonly [type: string, meaning: string]>>;
  readonly examples: readonly Example[];
  readonly accessibility: readonly Criterion[];
}

type NamesOf<Component> =
  Component extends JSXElementConstructor<infer Props> ? Exclude<keyof Props & string, "edition"> : never;

/**
 * The examples of one component, or of a union of those of one file: every parameter is told, and no other.
 *
 * @example export const choice: ExamplesOf<typeof Choice> = { … }
 */
export type ExamplesOf<Component> = Omit<ComponentExamples, "parameters"> & {
  readonly parameters: Readonly<Record<NamesOf<Component>, readonly [type: string, meaning: string]>>;
};
