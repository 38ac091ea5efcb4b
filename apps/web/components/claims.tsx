import type { InstrumentAnswer } from "@concordance/api/client";
import { title } from "../lib/labels";
import { SourceRefs } from "./sources";

/** Fields on which sources differ, or that nobody was found to support: every value with who says it. */
export function Claims({ instrument }: { instrument: InstrumentAnswer }) {
  if (instrument.claims.length === 0) return null;
  return (
    <section aria-labelledby="disputed">
      <h2 id="disputed">Disputed or unverified</h2>
      <p>Where sources differ, each value stands with its source; none is chosen.</p>
      <dl className="claims">
        {instrument.claims.map(({ field, values, note }) => (
          <div key={field}>
            <dt>{title(field)}</dt>
            {values.map(({ value, sources, note: remark }) => (
              <dd key={value}>
                {value}
                <SourceRefs ids={sources} sources={instrument.sources} />
                {remark && <span className="aside"> {remark}</span>}
              </dd>
            ))}
            {values.length === 0 && <dd className="aside">no source was found</dd>}
            {note && <dd className="aside">{note}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
