import type { Claim, Source } from "@concordance/client";
import { isDateLike } from "../lib/dates.ts";
import type { Edition } from "../lib/edition.ts";
import { Foreign } from "./said.tsx";
import { SourceRefs } from "./source-refs.tsx";

/** Disputed and unverified fields: every value with the sources that give it, none chosen. */
export function Claims({
  edition,
  claims,
  sources,
}: {
  edition: Edition;
  claims: readonly Claim[];
  sources: readonly Source[];
}) {
  const { dated, messages } = edition;
  const words = messages.instrument;
  return (
    <dl className="claims">
      {claims.map(({ field, values, note }) => (
        <div key={field}>
          <dt>
            <Foreign edition={edition} quiet>
              {field}
            </Foreign>
          </dt>
          <dd>
            {note && (
              <p>
                <Foreign edition={edition}>{note}</Foreign>
              </p>
            )}
            {values.length === 0 && <p className="missing">{words.noValue}</p>}
            <ul>
              {values.map(({ value, sources: ids, note: remark }) => (
                <li key={value}>
                  <strong>
                    {isDateLike(value) ? (
                      dated(value)
                    ) : (
                      <Foreign edition={edition} quiet>
                        {value}
                      </Foreign>
                    )}
                  </strong>{" "}
                  <SourceRefs edition={edition} ids={ids} sources={sources} />
                  {remark && (
                    <span className="note">
                      <Foreign edition={edition}>{remark}</Foreign>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
