import type { Source } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";

/** Sources by their number in the list of the page, as a journal cites them. */
export function SourceRefs({
  edition,
  ids,
  sources,
}: {
  edition: Edition;
  ids: readonly string[];
  sources: readonly Source[];
}) {
  const { messages } = edition;
  const numbered = ids.map((id) => ({ id, number: sources.findIndex((source) => source.id === id) + 1 }));
  return (
    <span className="source-refs">
      {numbered
        .toSorted((one, other) => one.number - other.number)
        .map(({ id, number }) => (
          <a
            key={id}
            href={`#${edition.anchor(`source-${id}`)}`}
            aria-label={messages.statement.sourceOf(messages.counts.number(number))}
          >
            {number}
          </a>
        ))}
    </span>
  );
}
