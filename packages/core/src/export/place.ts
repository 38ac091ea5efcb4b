/** Where the register is served. Addresses in exports begin with it, so that they lead somewhere outside of the export too. */
export interface Place {
  /** Origin and path of the API without a slash at its end: `https://api.example.org`. */
  readonly address: string;
}

/** The place of exports that were made without one. `example` is reserved for such use (RFC 2606). */
export const NO_PLACE: Place = { address: "https://concordance.example" };

/** Names of the register's own that stay the same wherever it is served (tag URIs, RFC 4151). */
const AUTHORITY = "tag:concordance.example,2026:";

/** Namespace of what the register adds to Akoma Ntoso and Atom. */
export const NAMESPACE = `${AUTHORITY}record`;

/**
 * A name that never changes, for feeds and their entries.
 *
 * @example tagOf("feed", "parties", "fr") // "tag:concordance.example,2026:feed/parties/fr"
 */
export const tagOf = (...parts: readonly string[]): string => AUTHORITY + parts.join("/");

/** Addresses of what the register holds. */
export const addressesOf = ({ address }: Place) => ({
  instrument: (id: string) => `${address}/v1/instruments/${id}`,
  provision: (instrument: string, place: string) => `${address}/v1/instruments/${instrument}#${place}`,
  statement: (id: string) => `${address}/v1/statements/${id}`,
  party: (id: string) => `${address}/v1/parties/${id}`,
  topics: `${address}/v1/topics`,
  topic: (id: string) => `${address}/v1/topics/${id}`,
  forces: `${address}/v1/forces`,
  force: (id: string) => `${address}/v1/forces/${id}`,
  context: `${address}/v1/context.jsonld`,
});
export type Addresses = ReturnType<typeof addressesOf>;
