import type { Source } from "@concordance/api/client";
import { messages } from "../messages/index.ts";
import { ExternalLink } from "./external-link.tsx";

const host = (address: string): string => new URL(address).host.replace(/^www\./u, "");

/** Where facts were seen: kind, name, address, and what was seen there. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ol className="sources">
      {sources.map(({ id, kind, name, address, note }) => (
        <li key={id} id={`source-${id}`}>
          <p>
            {address ? <ExternalLink address={address}>{name}</ExternalLink> : name}
            <span className="aside">
              {" "}
              {messages.vocabulary.sourceKinds[kind]}
              {address && ` · ${host(address)}`}
            </span>
          </p>
          {note && <p className="note">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
