import type { Statement } from "../../model/index.ts";
import type { Entry } from "./entry.ts";
import { themesOf } from "./statement-entry.ts";

const once = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** What the statements in an instrument or a provision have, taken together, so that it can be filtered by it. */
export function unionOf(statements: readonly Statement[]): Entry["values"] & { topic: Statement["topics"] } {
  const topic = once(statements.flatMap(({ topics }) => topics));
  return {
    topic,
    theme: themesOf(topic),
    force: once(statements.map(({ force }) => force)),
    strength: once(statements.map(({ strength }) => String(strength))),
    actor: once(statements.flatMap(({ actors }) => actors)),
    review: once(statements.map(({ provenance }) => provenance.review.status)),
  };
}
