import type { Document } from "@concordance/core";
import type { Extracted } from "./extracted.ts";

/**
 * The document as the command line's contract names its fields. A report's weekdays stand beside its date: without a day
 * of publication they are all that is known of it.
 */
const header = ({ language, kind, title, date, place, event, parties, days, provisions }: Document) => ({
  language,
  kind,
  title,
  date,
  place,
  event,
  parties,
  ...(days.length > 0 && { days }),
  provisions: provisions.map(({ locator, kind, num, range }) => ({ locator, kind, num, range })),
});

/** One JSON object, a provision or statement a line, in pieces, since a whole one could pass the length of a string. */
export function* toJson({ extraction: { document, statements } }: Extracted): Generator<string> {
  const { provisions, ...rest } = header(document);
  const fields = Object.entries(rest).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  yield `{\n  "document": {\n${fields.join("")}    "provisions": `;
  yield* list(provisions, "      ", "    ");
  yield `\n  },\n  "statements": `;
  yield* list(statements, "    ", "  ");
  yield "\n}\n";
}

function* list(items: readonly unknown[], indent: string, outdent: string): Generator<string> {
  yield "[";
  for (const [index, item] of items.entries())
    yield `${index === 0 ? "" : ","}\n${indent}${JSON.stringify(item)}`;
  yield items.length === 0 ? "]" : `\n${outdent}]`;
}
