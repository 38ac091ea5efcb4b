import { recordYaml } from "../drafts/record-yaml.ts";
import { statementsDraft } from "../drafts/statements.ts";
import type { Extracted } from "./extracted.ts";

const HEAD = ` Drafts for an editor. Read each against its text, write its summary in your own words, correct its coding,
 name instrument, text and sources, and set the review's status. "concordance check" tells what is missing.`;

/** A file of statements in the register's form, with everything that only an editor can tell left open. */
export function* toYaml(extracted: Extracted): Generator<string> {
  yield recordYaml(statementsDraft({ ...extracted, instrument: "new-instrument", sources: [] }), HEAD);
}
