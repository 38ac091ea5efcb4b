import { brotliDecompressSync } from "node:zlib";
import { untabled } from "./tables.ts";

/** A value that a build packed: tables of JSON, in brotli, in base64. */
export function unpacked(text: string): unknown {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return untabled(JSON.parse(new TextDecoder().decode(brotliDecompressSync(bytes))));
}
