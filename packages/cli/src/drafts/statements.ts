import {
  type DraftStatement,
  EXTRACTOR,
  type Extraction,
  fingerprint,
  type StatementsFile,
} from "@concordance/core";

/** Text, what was found in it, and the ids that the drafts are to have. */
export interface Drafted {
  readonly text: string;
  readonly extraction: Extraction;
  readonly instrument: string;
  readonly sources: readonly string[];
}

const TERM_WORDS = 4;
const isTerm = (text: string): boolean => text.trim().split(/\s+/u).length <= TERM_WORDS;

/** Speakers that the file's defaults do not name already. */
const ownSpeakers = (speakers: readonly string[], parties: readonly string[]) =>
  speakers.length > 0 && speakers.join() !== parties.join() ? { speakers } : {};

function record(statement: DraftStatement, index: number, { text, instrument, extraction }: Drafted) {
  const { locator, range, force, speakers, actors, beneficiaries, topics, deadline, inherited, confidence } =
    statement;
  const letter = statement.reported ? "r" : "s";
  return {
    id: `${instrument}.${letter}${String(index + 1).padStart(2, "0")}`,
    locator,
    force,
    ...ownSpeakers(speakers, extraction.document.parties),
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

/** A file of statements in the register's form, with everything that only an editor can tell left open. */
export function statementsDraft(drafted: Drafted) {
  const { extraction, instrument, sources } = drafted;
  const { document, statements } = extraction;
  const basis = document.kind satisfies StatementsFile["defaults"]["basis"];
  return {
    instrument,
    defaults: {
      basis,
      text: basis === "report" ? "report-1" : document.language,
      language: document.language,
      sources,
      speakers: document.parties,
      coder: EXTRACTOR,
      review: { status: "draft" },
    },
    statements: statements.map((statement, index) => record(statement, index, drafted)),
  };
}
