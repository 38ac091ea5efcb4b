import type { Claim, Source } from "@concordance/api/client";
import { isDateLike } from "../lib/dates.ts";
import { dated } from "../lib/words.ts";
import { messages } from "../messages/index.ts";
import { SourceRefs } from "./source-refs.tsx";

const words = messages.instrument;

/** Disputed and unverified fields: every value with the sources that give it, none chosen. */
export function Claims({ claims, sources }: { claims: readonly Claim[]; sources: readonly Source[] }) {
  return (
    <dl className="claims">
      {claims.map(({ field, values, note }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>
            {note && <p>{note}</p>}
            {values.length === 0 && <p className="missing">{words.noValue}</p>}
            <ul>
              {values.map(({ value, sources: ids, note: remark }) => (
                <li key={value}>
                  <strong>{isDateLike(value) ? dated(value) : value}</strong>{" "}
                  <SourceRefs ids={ids} sources={sources} />
                  {remark && <span className="note">{remark}</span>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
