/** Forms that a body can travel in. */
export type Encoding = "identity" | "br" | "gzip";

/** Makes the encoded form of a body; given by runtimes that do not leave it to the edge. */
export type Compress = (bytes: Uint8Array, encoding: "br" | "gzip") => Promise<Uint8Array>;

/** Bodies below this many bytes gain nothing. */
export const COMPRESSED_MIN = 1024;
const COMPRESSIBLE = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]{1,60}\+)?(?:json|xml)\b)/u;
const REMEMBERED_HEADERS = 64;

/** Whether a type of body gets smaller and is no stream of events or lines. */
export const isCompressible = (type: string): boolean =>
  COMPRESSIBLE.test(type) && !type.startsWith("text/event-stream");

/** Weight of one entry, 1 where none is given (RFC 9110, section 12.4.2). */
const weightOf = (entry: string): number => {
  const weight = /;\s*q=([0-9.]{1,5})/u.exec(entry)?.[1];
  return weight === undefined ? 1 : Number(weight);
};

function parse(header: string): Encoding {
  const weights = new Map(
    header.split(",", 20).map((entry) => [entry.split(";")[0]?.trim().toLowerCase() ?? "", weightOf(entry)]),
  );
  const weight = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  if (weight("br") > 0 && weight("br") >= weight("gzip")) return "br";
  return weight("gzip") > 0 ? "gzip" : "identity";
}

const known = new Map<string, Encoding>();

/** The form that an Accept-Encoding header asks for (RFC 9110, section 12.5.3): brotli before gzip where both are as welcome. */
export function encodingFor(header: string | null): Encoding {
  if (header === null) return "identity";
  const found = known.get(header);
  if (found) return found;
  const encoding = parse(header.slice(0, 400));
  if (known.size < REMEMBERED_HEADERS && header.length <= 400) known.set(header, encoding);
  return encoding;
}

/** Ends of entity tags: each form of a body has a tag of its own, because a strong tag names bytes (RFC 9110, 8.8.3). */
const SUFFIX = { identity: "", br: "-br", gzip: "-gz" } as const;

/** The tag of a form of a body, from that of the plain one. */
export const tagOf = (tag: string, encoding: Encoding): string =>
  encoding === "identity" ? tag : `${tag.slice(0, -1)}${SUFFIX[encoding]}"`;
