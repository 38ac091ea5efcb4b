import type { Provenance, Source } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { SourceRefs } from "./source-refs.tsx";

/** How far the coding was reviewed, from what it was read, and by which sources of the instrument. */
export function ReviewLine({
  edition,
  provenance,
  sources,
}: {
  edition: Edition;
  provenance: Provenance;
  sources: readonly Source[];
}) {
  const { messages } = edition;
  const { vocabulary } = messages;
  const { review, basis } = provenance;
  return (
    <p className="review">
      <span className="review-status" data-review={review.status}>
        {vocabulary.review[review.status]}
      </span>
      <span>
        {vocabulary.basisShort[basis]}{" "}
        <SourceRefs edition={edition} ids={provenance.sources} sources={sources} />
      </span>
    </p>
  );
}
