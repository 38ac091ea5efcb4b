import type { SearchList } from "@concordance/client";
import type { Edition } from "./edition.ts";
import { type Piece, piecesOf } from "./highlights.ts";
import { hitPath } from "./search-hits.ts";

/** One of the first results while a reader types. */
interface FirstHit {
  readonly path: string;
  readonly language: string;
  readonly pieces: readonly Piece[];
  /** What it is, in the reader's language. */
  readonly type: string;
}

/** What a reader is shown while typing: a line that is announced, and the hits. */
interface FirstHits {
  readonly said: string;
  readonly hits: readonly FirstHit[];
}

/** The first results of an answer in the words of an edition. */
export function firstHits({ messages, paths }: Edition, { items, total }: SearchList): FirstHits {
  const { instant, none, types } = messages.search;
  return {
    said: total > 0 ? `${instant} (${items.length} / ${total})` : none,
    hits: items.map((hit) => {
      const { text, language, highlights } = (hit.type === "statement" && hit.summary) || hit.title;
      return {
        path: hitPath(paths, hit),
        language,
        pieces: piecesOf(text, highlights),
        type: types[hit.type],
      };
    }),
  };
}
