import { FORCES, type Instrument, type Manifest, TOPICS } from "@concordance/core";
import type { Operation } from "./operations.ts";

interface Facts {
  readonly manifest: Manifest;
  readonly changed: string | undefined;
  readonly operations: readonly Operation[];
}

const RULES = `- A statement is one clause: who takes which stance, with what force, toward what. \`strength\` goes from 0 (says) to 4 (binds by law).
- \`summary\` is in the register's own words and never a quotation. The words of a text stand at its official address; \`POST /v1/quotes/verify\` tells whether words are those of a text.
- \`reported: true\` marks what a report attributes to the parties. \`review.status\` tells how far a coding was checked.
- What a party did itself, and what a group did of which it was a member, are counted apart and never added up.
- Cite the permanent address with the date of the register. Ids never change their meaning. Data: CC BY 4.0.`;

const lineOf = ({ method, path, summary }: Operation): string =>
  method === "GET" && !path.includes("{")
    ? `- [${path}](${path}): ${summary}`
    : `- \`${method} ${path}\`: ${summary}`;

/** Operations under their tags, in the order of the contract. */
function sections(operations: readonly Operation[], line: (operation: Operation) => string): string {
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  return tags
    .map(
      (tag) =>
        `## ${tag}\n\n${operations
          .filter((one) => one.tag === tag)
          .map(line)
          .join("\n")}\n`,
    )
    .join("\n");
}

function opening({ manifest: { counts }, changed }: Facts): string {
  return `# Concordance

> The open register of what states and international bodies have said about artificial intelligence, clause by clause: ${counts.instruments} instruments, ${counts.statements} statements in ${counts.provisions} provisions, ${counts.acts} acts of ${counts.parties} parties${changed ? `; last changed ${changed}` : ""}.

${RULES}
`;
}

/**
 * What an agent should know first, in the form that llmstxt.org proposes: what this is, how to read it, where everything is.
 */
export function llms(facts: Facts): string {
  return `${opening(facts)}
${sections(facts.operations, lineOf)}
## Optional

- [/llms-full.txt](/llms-full.txt): the same with parameters, forces, topics and all instruments
`;
}

const withParameters = (operation: Operation): string =>
  [
    lineOf(operation),
    ...operation.parameters.map(
      ({ name, description }) => `  - \`${name}\`${description && `: ${description}`}`,
    ),
  ].join("\n");

const instrumentLine = ({ id, title, adopted, counts }: Instrument): string =>
  `- \`${id}\`: ${title.en} (${adopted}), ${counts.statements} statements`;

/** The same with parameters, vocabularies and all instruments. */
export function llmsFull(facts: Facts, instruments: readonly Instrument[]): string {
  const forces = FORCES.map(({ id, family, strength }) => `- \`${id}\`: ${family}, strength ${strength}`);
  const topics = TOPICS.map(({ id, theme, scope }) => `- \`${id}\` (${theme}): ${scope}`);
  return `${opening(facts)}
${sections(facts.operations, withParameters)}
## Forces

${forces.join("\n")}

## Topics

${topics.join("\n")}

## Instruments

${instruments.map(instrumentLine).join("\n")}
`;
}
