import { readFileSync } from "node:fs";
import { LANGUAGES, type Language } from "@concordance/core";
import { parse } from "yaml";

/** Names in some of the six languages. */
export type Names = Readonly<Partial<Record<Language, string>>>;

/** The hand-kept file `parties/un-forms.yaml`; codes are ISO 3166-1 alpha-2 in lower case. */
export interface UnForms {
  readonly members: readonly string[];
  readonly observers: readonly string[];
  readonly names: Readonly<Record<string, Names>>;
  readonly forms: Readonly<Record<string, readonly string[]>>;
  readonly rejected: readonly string[];
}

interface Written extends Omit<UnForms, "members" | "rejected"> {
  readonly members: readonly (readonly string[])[];
  readonly rejected: readonly (readonly string[])[];
}

function assertKnown(words: readonly string[], known: readonly string[], what: string): void {
  const strange = words.filter((word) => !known.includes(word));
  if (strange.length > 0) throw new Error(`parties/un-forms.yaml: ${what} ${strange.join(", ")}`);
}

/** Reads the file and refuses it where a code is no State of it, or a language none of the six. */
export function readUnForms(): UnForms {
  const text = readFileSync(new URL("../parties/un-forms.yaml", import.meta.url), "utf8");
  const written: Written = parse(text);
  const members = written.members.flat();
  const states = [...members, ...written.observers];
  if (new Set(states).size !== states.length)
    throw new Error("parties/un-forms.yaml: a State stands there twice");
  assertKnown([...Object.keys(written.names), ...Object.keys(written.forms)], states, "names no State by");
  assertKnown(Object.values(written.names).flatMap(Object.keys), LANGUAGES, "has names in");
  return { ...written, members, rejected: written.rejected.flat() };
}
