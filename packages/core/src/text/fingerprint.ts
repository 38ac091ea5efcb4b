import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Fingerprint } from "../model/index.ts";
import { normalise } from "./normalise.ts";

/**
 * SHA-256 of a string's UTF-8 bytes, in lower-case hexadecimal.
 *
 * @example sha256Hex("").slice(0, 8) // "e3b0c442"
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * Fingerprint of a text: SHA-256 of its normalised form. Two quotations that differ only in case, quotes,
 * dashes, spacing or closing punctuation have the same one.
 *
 * @example fingerprint("Safe AI.") === fingerprint("safe  AI") // true
 */
export function fingerprint(text: string): Fingerprint {
  return sha256Hex(normalise(text)) as Fingerprint;
}
