import type { Source } from "@concordance/api/client";
import { messages } from "../messages/index.ts";
import { ExternalLink } from "./external-link.tsx";

const words = messages.party;
/** Longer lists are counted and folded. */
const FOLD_ABOVE = 2;

/** A fact that nobody read on the page of its source yet. */
export function NotVerified() {
  return (
    <>
      {" "}
      <span className="tag">{words.unverified}</span>
    </>
  );
}

function SourceLinks({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className="source-links" aria-label={messages.statement.sources}>
      {sources.map(({ id, name, address }) => (
        <li key={id}>{address ? <ExternalLink address={address}>{name}</ExternalLink> : name}</li>
      ))}
    </ul>
  );
}

/** Sources of one line of a table, by name; many are a count that opens. */
export function LineSources({ sources }: { sources: readonly Source[] }) {
  if (sources.length <= FOLD_ABOVE) return <SourceLinks sources={sources} />;
  return (
    <details>
      <summary>{words.showSources(messages.counts.sources(sources.length))}</summary>
      <SourceLinks sources={sources} />
    </details>
  );
}
