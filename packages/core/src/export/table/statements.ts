import { LANGUAGES, type Statement } from "../../model/index.ts";
import { decimal, flag, integer, listed, type Table, text } from "./table.ts";

const required = { required: true } as const;

/** Statements, with the fields that lists would filter by in columns of their own. */
export const STATEMENTS: Table<Statement> = {
  name: "statements",
  title: "Statements",
  key: ["id"],
  foreignKeys: [{ column: "instrument", table: "instruments", references: "id" }],
  columns: [
    text("id", "Id of the statement", ({ id }) => id, required),
    text("instrument", "Id of its instrument", ({ instrument }) => instrument, required),
    text("locator", "Place of its clause", ({ locator }) => locator, required),
    flag("reported", "Whether a report attributes it", ({ reported }) => reported, required),
    text("force", "Force (codebook, section 3)", ({ force }) => force, required),
    integer("strength", "Strength of the force, 0 to 4", ({ strength }) => strength, required),
    listed("speakers", "Parties that take the stance", ({ speakers }) => speakers),
    listed("actors", "Who is to act: classes or parties", ({ actors }) => actors),
    listed("beneficiaries", "For whom", ({ beneficiaries }) => beneficiaries),
    listed("topics", "Topics, the main one first", ({ topics }) => topics),
    listed("qualifiers", "Hedges and conditions, each with its kind", ({ qualifiers }) =>
      qualifiers.map(({ kind, text: words }) => `${kind}: ${words}`),
    ),
    listed("references", "What the clause names, with the id where the register has it", ({ references }) =>
      references.map(({ id, name }) => (id ? `${name} (${id})` : name)),
    ),
    text("deadline", "Date that the clause sets (EDTF)", ({ deadline }) => deadline),
    flag(
      "inherited",
      "Whether speaker or force comes from an earlier clause",
      ({ inherited }) => inherited,
      required,
    ),
    ...LANGUAGES.map((language) =>
      text(
        `summary_${language}`,
        `The register's own words on the clause (${language})`,
        ({ summary }: Statement) => summary[language],
      ),
    ),
    listed("joined", "Statements of the other layer that say the same", ({ joined }) => joined),
    text("note", "Note of the editor", ({ note }) => note),
    text("basis", "What was read", ({ provenance }) => provenance.basis, required),
    text("text", "Id of the text that was read", ({ provenance }) => provenance.text),
    text("language", "Language of that text", ({ provenance }) => provenance.language),
    integer("start", "First UTF-16 code unit of the clause in it", ({ provenance }) => provenance.range?.[0]),
    integer("end", "UTF-16 code unit behind the clause", ({ provenance }) => provenance.range?.[1]),
    text("fingerprint", "SHA-256 of the normalised clause", ({ provenance }) => provenance.fingerprint),
    listed("sources", "Sources, by their ids in the instrument", ({ provenance }) => provenance.sources),
    text("coder", "Who coded it", ({ provenance }) => provenance.coder, required),
    text("review", "How far it was reviewed", ({ provenance }) => provenance.review.status, required),
    decimal("confidence", "Confidence of the extractor, 0 to 1", ({ provenance }) => provenance.confidence),
  ],
};
