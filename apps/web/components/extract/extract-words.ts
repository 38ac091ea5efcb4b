import type { Family, ForceId, Strength, TopicId } from "@concordance/core";
import type { Messages } from "../../messages/messages.ts";

/** The words that the tool needs in the browser; what is not listed stays on the server. */
export interface ExtractWords {
  readonly locale: string;
  readonly tool: Messages["extract"]["tool"];
  readonly forces: Readonly<
    Record<ForceId, { readonly name: string; readonly family: Family; readonly strength: Strength }>
  >;
  readonly topics: Readonly<Record<TopicId, string>>;
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  /** Where the names of the register are, for the worker to know. */
  readonly names: string;
}
