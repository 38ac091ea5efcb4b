import type { InstrumentAnswer, Statement } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { Said } from "./said.tsx";

/** How much of the instrument was read and coded, and how far the codings were reviewed, said before anything else. */
export function Coverage({
  edition,
  coverage,
  statements,
}: {
  edition: Edition;
  coverage: InstrumentAnswer["coverage"];
  statements: readonly Statement[];
}) {
  const { messages } = edition;
  const { instrument: words, counts, vocabulary, punctuation } = messages;
  const review = [...Map.groupBy(statements, ({ provenance }) => provenance.review.status)];
  return (
    <section className="coverage" data-extent={coverage.extent} aria-labelledby={edition.anchor("coverage")}>
      <h2 id={edition.anchor("coverage")}>{words.coverage}</h2>
      <p className="coverage-extent">{words.coverageOf[coverage.extent]}</p>
      <p>
        <Said edition={edition} words={coverage.note} />
      </p>
      <ul className="coverage-review">
        {review.map(([status, those]) => (
          <li key={status}>
            <span className="review-status" data-review={status}>
              {vocabulary.review[status]}
            </span>{" "}
            {counts.statements(those.length)}
            {punctuation.comma}
            {vocabulary.reviewMeaning[status]}
          </li>
        ))}
      </ul>
    </section>
  );
}
