import {
  type DraftStatement,
  formatOf,
  gazetteerFrom,
  type Reading,
  read,
  readAs,
  readingSteps,
} from "@concordance/core";
import { MAX_LENGTH, type Message, type Question, type Refusal } from "./exchange.ts";
import { tableOf } from "./table.ts";

const REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  ["too-large", "too-large"],
  ["binary", "not-text"],
  ["encoding", "not-text"],
]);

function readingOf(input: Question["input"]): Reading | Refusal {
  if ("text" in input && input.text.length > MAX_LENGTH) return "too-large";
  const { name, content } =
    "text" in input ? { name: "", content: input.text } : { name: input.name, content: input.bytes };
  const format = formatOf(name, content);
  if (format === "pdf" || format === "docx") return "needs-command";
  const decoded = read(content, { maxLength: MAX_LENGTH });
  if (!decoded.ok) return REFUSALS.get(decoded.issues[0]?.code ?? "") ?? "broken";
  const reading = readAs(format, decoded.value);
  return reading.ok ? reading.value : "broken";
}

/**
 * Answers a question of the page step by step, so that statements show while the rest is read. Asks nobody and keeps nothing.
 *
 * @example for (const message of answer({ input: { text: "We agree." }, kind: "expression", names })) post(message);
 */
export function* answer({ input, language, kind, names }: Question): Generator<Message> {
  const reading = readingOf(input);
  if (typeof reading === "string") return yield { type: "refused", refusal: reading };
  const options = { kind, gazetteer: gazetteerFrom(names), ...(language && { language }) };
  const found: DraftStatement[] = [];
  for (const step of readingSteps(reading, options)) {
    if ("document" in step) yield { type: "document", text: reading.text, document: step.document };
    else {
      found.push(...step.statements);
      yield { type: "statements", statements: step.statements, end: step.end };
    }
  }
  yield { type: "done", csv: tableOf(reading.text, found) };
}
