// These come without types of their own.
declare module "linebreak" {
  /** Places where a line may end (UAX 14). */
  export default class LineBreaker {
    constructor(text: string);
    /** The next place, in UTF-16 code units; null behind the last. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}

declare module "subset-font" {
  /** A font with the characters of a text alone. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: "truetype" | "woff2" },
  ): Promise<Uint8Array>;
}
