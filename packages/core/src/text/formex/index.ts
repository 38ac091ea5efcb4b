export type { FormexDocument } from "./document.ts";
export { readFormex } from "./read-formex.ts";
