/** It comes without types of its own. */
declare module "linebreak" {
  /** Places where a line may end (UAX 14). */
  export default class LineBreaker {
    constructor(text: string);
    /** The next place, in UTF-16 code units; null behind the last. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
