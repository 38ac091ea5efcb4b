import { ProvenanceSchema, QualifierSchema, ReferenceSchema } from "@concordance/core";
import { z } from "zod";
import { briefsOf, lineOf, StatementBriefSchema, worded } from "../briefs.ts";
import { CitedShape, cited, defineTool, ToolFault } from "../tool.ts";

export const statementTool = defineTool({
  name: "get_statement",
  title: "Read one statement",
  description:
    "One clause as it is coded: who takes which stance, with what force, on which topics, with which hedges and references, where it stands, who coded it and how far that was reviewed.",
  input: z.object({
    id: z.string().min(1).max(100).describe("Id of the statement, such as bletchley-2023.s07"),
  }),
  output: StatementBriefSchema.extend({
    actors: z.array(z.string()).describe("Who is to act"),
    beneficiaries: z.array(z.string()),
    qualifiers: z.array(QualifierSchema).describe("Hedges and conditions, in the text's words"),
    references: z.array(ReferenceSchema),
    joined: z.array(z.string()).describe("Statements that say the same in the other layer"),
    provenance: ProvenanceSchema,
    official: z.array(z.string()).describe("Addresses of the official text"),
    ...CitedShape,
  }),
  async run(register, { id }) {
    const statement = await register.statement(id);
    const [brief] = statement ? await briefsOf(register, [statement]) : [];
    if (!statement || !brief) {
      const gone = await register.tombstone(id);
      if (gone)
        throw new ToolFault(
          `The register withdrew "${id}" on ${gone.withdrawn}: ${gone.why}`,
          "Look for it with the tool search.",
        );
      throw new ToolFault(
        `The register has no statement "${id}".`,
        "An id is that of the instrument, a full stop and s or r with a number: bletchley-2023.s07. Use search or get_instrument.",
      );
    }
    const { actors, beneficiaries, qualifiers, references, joined, provenance } = statement;
    const instrument = await register.instrument(statement.instrument);
    const texts = instrument?.expressions.filter(({ id }) => id === provenance.text) ?? [];
    const citing = cited(register, [brief]);
    const review = `Coded by ${provenance.coder}, ${provenance.review.status}; read from: ${provenance.basis}.`;
    return {
      data: {
        ...brief,
        actors: [...actors],
        beneficiaries: [...beneficiaries],
        qualifiers: [...qualifiers],
        references: [...references],
        joined: [...joined],
        provenance,
        official: texts.flatMap(({ address }) => address ?? []),
        ...citing,
      },
      text: worded(brief.title, [lineOf(brief), review], citing.citations),
    };
  },
});
