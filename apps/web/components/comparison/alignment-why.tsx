import type { Alignment } from "../../lib/crosswalk.ts";
import type { Edition } from "../../lib/edition.ts";
import { decimal } from "../../lib/view-query.ts";
import { shortId } from "../../lib/words.ts";

/** Features that tell nothing of a pair weigh nothing in its score. */
function Features({ edition, alignment }: { edition: Edition; alignment: Alignment }) {
  const { locale, messages } = edition;
  const { compare: words } = messages;
  return (
    <table className="features">
      <caption className="visually-hidden">{words.pair(shortId(alignment.a), shortId(alignment.b))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.feature}</th>
          <th scope="col" className="number">
            {words.agreement}
          </th>
          <th scope="col" className="number">
            {words.weight}
          </th>
        </tr>
      </thead>
      <tbody>
        {alignment.features
          .toSorted((one, other) => other.weight - one.weight)
          .map(({ name, value, weight }) => (
            <tr key={name}>
              <th scope="row">{words.features[name]}</th>
              <td className="number">{decimal(locale, value)}</td>
              <td className="number">{decimal(locale, weight)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** Why the statements of a row stand together: each pair with its likeness and what it is made of. */
export function AlignmentWhy({
  edition,
  alignments,
  level,
}: {
  edition: Edition;
  alignments: readonly Alignment[];
  /** From which likeness two statements stand together. */
  level: number;
}) {
  const { locale, messages } = edition;
  const { compare: words } = messages;
  return (
    <details className="quiet why">
      <summary>{words.why}</summary>
      <div className="why-pairs">
        {alignments.map((alignment) => (
          <div key={`${alignment.a} ${alignment.b}`}>
            <h4>{words.pair(shortId(alignment.a), shortId(alignment.b))}</h4>
            <p className="aside">
              {words.likeness(decimal(locale, alignment.score), decimal(locale, level))}
            </p>
            <Features edition={edition} alignment={alignment} />
          </div>
        ))}
      </div>
    </details>
  );
}
