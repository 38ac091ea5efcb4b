import type { Force } from "@concordance/client";
import type { Family, ForceId, Strength, TopicId } from "@concordance/core";
import type { Edition } from "../../lib/edition.ts";
import { LANGUAGES } from "../../lib/languages.ts";
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

/** The words of an edition. */
export function extractWords(edition: Edition, forces: readonly Force[]): ExtractWords {
  const { locale, messages, paths } = edition;
  const named = forces.map(({ id, family, strength }) => [
    id,
    { name: messages.vocabulary.forces[id], family, strength },
  ]);
  return {
    locale,
    tool: messages.extract.tool,
    forces: Object.fromEntries(named) as ExtractWords["forces"],
    topics: messages.vocabulary.topics,
    languages: LANGUAGES.map((tag) => ({ tag, name: edition.languageName(tag) })),
    names: paths.extractNames,
  };
}
