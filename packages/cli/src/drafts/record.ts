import type { Extraction } from "@concordance/core";
import { headerDraft, type Known, sourceIds } from "./header.ts";
import { recordYaml } from "./record-yaml.ts";
import { statementsDraft } from "./statements.ts";

/** A text that was read, and what the extractor found in it. */
export interface ReadText {
  readonly text: string;
  readonly extraction: Extraction;
}

const head = (schema: string, depth: string) =>
  ` yaml-language-server: $schema=${depth}schemas/authored-${schema}.schema.json`;

/** Every provision of the text; long ones are placed by their ranges, none of their words is kept. */
function provisionsDraft(
  instrument: string,
  { extraction: { document } }: ReadText,
  sources: readonly string[],
) {
  const provisions = document.provisions.map(({ locator, kind, num, range }) => ({
    locator,
    kind,
    ...(num !== null && { num }),
    ranges: { [document.language]: range },
    sources,
  }));
  return { instrument, provisions };
}

/** Files of a new record by their paths in the register. Without a text it holds facts only. */
export function recordDraft(id: string, addresses: readonly string[], read: ReadText | undefined) {
  const known: Known = { id, addresses, text: read?.text, document: read?.extraction.document };
  const sources = sourceIds(known);
  const folder = `instruments/${id}`;
  const files: Record<string, string> = {
    [`${folder}/instrument.yaml`]: recordYaml(headerDraft(known), head("instrument", "../../")),
  };
  if (read) {
    files[`${folder}/provisions.yaml`] = recordYaml(
      provisionsDraft(id, read, sources),
      head("provisions", "../../"),
    );
    files[`${folder}/statements.yaml`] = recordYaml(
      statementsDraft({ ...read, instrument: id, sources }),
      head("statements", "../../"),
    );
  }
  return files;
}

/** The entry of the history that says that a record was added; why, an editor says. */
export function additionDraft(id: string, date: string) {
  const entry = { date, entries: [{ kind: "added", ids: [id], why: "" }] };
  return { [`history/${date}-${id}.yaml`]: recordYaml(entry, head("history", "../")) };
}
