export { buildIndex, type SearchIndex } from "./build-index.ts";
export { type Hit, MAX_QUERY, type Match, search } from "./search.ts";
export { tokenise } from "./tokenise.ts";
