/** The part of the library that reads Accept; the others (languages, charsets, encodings) need not be carried along. */
declare module "negotiator/lib/mediaType.js" {
  /** Of the types that there are, those that the header accepts, the best first. */
  export default function preferredMediaTypes(accept: string, provided: readonly string[]): string[];
}
