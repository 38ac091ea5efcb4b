import { type DraftStatement, fingerprint, type StatementsFile } from "@concordance/core";
import { Document, isScalar, visit } from "yaml";
import description from "../../package.json" with { type: "json" };
import type { Extracted } from "./extracted.ts";

const HEAD = ` Drafts for an editor. Read each against its text, write its summary in your own words, correct its coding,
 name instrument, text and sources, and set the review's status. "concordance check" tells what is missing.`;

const TERM_WORDS = 4;
const isTerm = (text: string): boolean => text.trim().split(/\s+/u).length <= TERM_WORDS;

function record(statement: DraftStatement, index: number, text: string) {
  const { locator, range, force, speakers, actors, beneficiaries, topics, deadline, inherited, confidence } =
    statement;
  const letter = statement.reported ? "r" : "s";
  return {
    id: `new-instrument.${letter}${String(index + 1).padStart(2, "0")}`,
    locator,
    force,
    ...(speakers.length > 0 && { speakers }),
    actors,
    beneficiaries,
    topics,
    qualifiers: statement.qualifiers
      .filter((term) => isTerm(term.text))
      .map(({ text, kind }) => ({ text, kind })),
    references: statement.references
      .filter((reference) => reference.id !== null || isTerm(reference.text))
      .map(({ kind, id, text }) => (id === null ? { kind, name: text } : { kind, id, name: text })),
    ...(deadline && { deadline }),
    inherited,
    summary: { en: "" },
    provenance: { range, fingerprint: fingerprint(text.slice(...range)), confidence },
  };
}

function fileOf({ text, extraction: { document, statements } }: Extracted) {
  const basis = document.kind satisfies StatementsFile["defaults"]["basis"];
  return {
    instrument: "new-instrument",
    defaults: {
      basis,
      text: basis === "report" ? "report-1" : document.language,
      language: document.language,
      sources: [],
      speakers: document.parties,
      coder: `extractor@${description.version}`,
      review: { status: "draft" },
    },
    statements: statements.map((statement, index) => record(statement, index, text)),
  };
}

/** A file of statements in the register's form, with everything that only an editor can tell left open. */
export function* toYaml(extracted: Extracted): Generator<string> {
  const document = new Document(fileOf(extracted), { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  document.commentBefore = HEAD;
  // Lists of plain values stand on one line, as editors of the register write them.
  visit(document, {
    Seq: (_key, list) => {
      list.flow = list.items.every(isScalar);
    },
  });
  yield document.toString({ lineWidth: 0 });
}
