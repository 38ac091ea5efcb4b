export { type ExtractOptions, extract } from "./extract.ts";
export { type Gazetteer, type GazetteerSource, gazetteerFrom } from "./gazetteer.ts";
