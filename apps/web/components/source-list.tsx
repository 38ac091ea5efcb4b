import type { Source } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { ExternalLink } from "./external-link.tsx";
import { Foreign } from "./said.tsx";

const host = (address: string): string => new URL(address).host.replace(/^www\./u, "");

/** Where facts were seen: kind, name, address, and what was seen there. */
export function SourceList({ edition, sources }: { edition: Edition; sources: readonly Source[] }) {
  const { messages } = edition;
  return (
    <ol className="sources">
      {sources.map(({ id, kind, name, address, note }) => (
        <li key={id} id={edition.anchor(`source-${id}`)}>
          <p>
            {address ? (
              <ExternalLink edition={edition} address={address}>
                <Foreign edition={edition} quiet>
                  {name}
                </Foreign>
              </ExternalLink>
            ) : (
              <Foreign edition={edition} quiet>
                {name}
              </Foreign>
            )}
            <span className="aside">
              {" "}
              {messages.vocabulary.sourceKinds[kind]}
              {address && ` · ${host(address)}`}
            </span>
          </p>
          {note && (
            <p className="note">
              <Foreign edition={edition}>{note}</Foreign>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
