import type { Provenance, Source } from "@concordance/api/client";
import { messages } from "../messages/index.ts";
import { SourceRefs } from "./source-refs.tsx";

const { vocabulary } = messages;

/** How far the coding was reviewed, from what it was read, and by which sources of the instrument. */
export function ReviewLine({ provenance, sources }: { provenance: Provenance; sources: readonly Source[] }) {
  const { review, basis } = provenance;
  return (
    <p className="review">
      <span className="review-status" data-review={review.status}>
        {vocabulary.review[review.status]}
      </span>
      <span>
        {vocabulary.basisShort[basis]} <SourceRefs ids={provenance.sources} sources={sources} />
      </span>
    </p>
  );
}
