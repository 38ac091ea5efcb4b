export type { AkomaNtosoDocument } from "./document.ts";
export { readAkomaNtoso } from "./read-akoma-ntoso.ts";
