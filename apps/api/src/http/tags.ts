const REVISION_LENGTH = 16;

/** FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll and Vo; RFC 9923). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}

/** Path and query of an address. */
export const targetOf = (address: string): string =>
  address.slice(address.indexOf("/", address.indexOf("//") + 2));

/** What a request asks for: its target and, where it says something of its own, the media types that it accepts. */
export function questionOf(target: string, accept: string | null | undefined): string {
  const plain = !accept || accept === "*/*" || accept === "application/json";
  return plain ? target : `${target} ${accept}`;
}

/**
 * Strong entity tags without a look at the body (RFC 9110, section 8.8.3): an answer to GET follows from the revision of
 * code and snapshot and from what is asked, so the tag does.
 *
 * @example tagger(sha256)("/v1/topics") // '"0f3a…-5c1b9e02"'
 */
export function tagger(revision: string): (question: string) => string {
  const short = revision.slice(0, REVISION_LENGTH);
  return (question) => `"${short}-${hash(question)}"`;
}
