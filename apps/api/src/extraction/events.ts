import type { ExtractionStep } from "@concordance/core";
import type { ExtractionAnswer, ExtractionEvent } from "../schemas/extract.ts";
import { type ReadText, unsent } from "./read-text.ts";

/** What a caller who waits for an extraction hears, one event after another. */
export async function* eventsOf(
  steps: AsyncIterable<ExtractionStep>,
  { text, sent }: ReadText,
): AsyncGenerator<ExtractionEvent> {
  let provisions = 0;
  let statements = 0;
  for await (const step of steps) {
    if ("document" in step) {
      provisions = step.document.provisions.length;
      yield { event: "document", document: step.document, length: text.length, ...unsent({ text, sent }) };
    } else if (step.statements.length > 0) {
      statements += step.statements.length;
      yield { event: "statements", statements: [...step.statements], progress: progressOf(step.end, text) };
    }
  }
  yield { event: "end", provisions, statements };
}

const progressOf = (end: number, { length }: string) => ({ read: end, of: length });

/** All steps as one answer. Of a caller who went away it is never sent, so it may break off. */
export async function gathered(
  steps: AsyncIterable<ExtractionStep>,
  read: ReadText,
): Promise<ExtractionAnswer> {
  const statements: ExtractionAnswer["statements"] = [];
  let document: ExtractionAnswer["document"] | undefined;
  for await (const step of steps) {
    if ("document" in step) document = step.document;
    else statements.push(...step.statements);
  }
  if (!document) throw new Error("an extraction begins with its document");
  return { document, statements, ...unsent(read) };
}
