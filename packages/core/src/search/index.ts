export { DIMENSIONS, type Dimension, HIT_TYPES, type HitType } from "./entries/entry.ts";
export { type SearchAnswer, type SearchRequest, search } from "./find/search.ts";
export type { Hit, Reason, ShownText } from "./find/show.ts";
export { buildIndex, type SearchIndex } from "./index/build-index.ts";
export type { FacetCount, Facets, SearchFilters } from "./index/facet-table.ts";
export { MAX_QUERY } from "./query/read-query.ts";
export { WAYS, type Way } from "./query/unit.ts";
export { tokenise } from "./tokenise.ts";
