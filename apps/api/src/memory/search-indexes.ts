import { buildIndex, type SearchIndex, type Snapshot } from "@concordance/core";

/**
 * Search indexes of the state that is served and of one past state, the one that was asked for last. They are built when
 * they are first searched: a start costs nothing, and a past state that nobody searches takes no memory.
 */
export class SearchIndexes {
  readonly #present: Snapshot;
  #now: SearchIndex | undefined;
  #past: { readonly snapshot: Snapshot; readonly index: SearchIndex } | undefined;

  constructor(present: Snapshot) {
    this.#present = present;
  }

  of(snapshot: Snapshot): SearchIndex {
    if (snapshot === this.#present) {
      this.#now ??= buildIndex(snapshot);
      return this.#now;
    }
    if (this.#past?.snapshot !== snapshot) this.#past = { snapshot, index: buildIndex(snapshot) };
    return this.#past.index;
  }
}
