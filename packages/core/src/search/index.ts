export { buildIndex, type SearchIndex } from "./build-index.ts";
export { type Hit, type Match, search } from "./search.ts";
