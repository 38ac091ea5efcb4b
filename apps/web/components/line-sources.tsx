import type { Source } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { ExternalLink } from "./external-link.tsx";
import { Foreign } from "./said.tsx";

/** Longer lists are counted and folded. */
const FOLD_ABOVE = 2;

/** A fact that nobody read on the page of its source yet. */
export function NotVerified({ edition }: { edition: Edition }) {
  const { messages } = edition;
  const words = messages.party;
  return (
    <>
      {" "}
      <span className="tag">{words.unverified}</span>
    </>
  );
}

function SourceLinks({ edition, sources }: { edition: Edition; sources: readonly Source[] }) {
  const { messages } = edition;
  return (
    <ul className="source-links" aria-label={messages.statement.sources}>
      {sources.map(({ id, name, address }) => {
        const named = (
          <Foreign edition={edition} quiet>
            {name}
          </Foreign>
        );
        return (
          <li key={id}>
            {address ? (
              <ExternalLink edition={edition} address={address}>
                {named}
              </ExternalLink>
            ) : (
              named
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Sources of one line of a table, by name; many are a count that opens. */
export function LineSources({ edition, sources }: { edition: Edition; sources: readonly Source[] }) {
  const { messages } = edition;
  const words = messages.party;
  if (sources.length <= FOLD_ABOVE) return <SourceLinks edition={edition} sources={sources} />;
  return (
    <details>
      <summary>{words.showSources(messages.counts.sources(sources.length))}</summary>
      <SourceLinks edition={edition} sources={sources} />
    </details>
  );
}
