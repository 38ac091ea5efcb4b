import { LanguageSchema, MAX_QUOTATION } from "@concordance/core";
import { z } from "zod";
import { verifyQuotation } from "../../quotations/verify.ts";
import { QuotationAnswerSchema } from "../../schemas/quotes.ts";
import { worded } from "../briefs.ts";
import { instrumentOf } from "../names.ts";
import { CitedShape, cited, defineTool, ToolFault } from "../tool.ts";

export const quotationTool = defineTool({
  name: "verify_quotation",
  title: "Verify a quotation",
  description:
    "Tells whether words stand in an instrument as a whole statement or provision, in which language version and clause, with citation. Not found does not mean false: the answer says what could be found.",
  input: z.object({
    text: z.string().min(1).max(MAX_QUOTATION).describe("The words, all of them and in order"),
    language: LanguageSchema.optional().describe("Only texts of this language"),
    instrument: z.string().max(80).optional().describe("Only texts of this instrument"),
  }),
  output: QuotationAnswerSchema.omit({ register: true }).extend(CitedShape),
  async run(register, quotation) {
    if (quotation.instrument !== undefined) await instrumentOf(register, quotation.instrument);
    const found = await verifyQuotation(register, quotation);
    if (!found) throw new ToolFault("The register has no such instrument.", "Use search.");
    const { register: _, ...answer } = found;
    const citing = cited(register, answer.matches);
    const heading = answer.found ? `Found ${answer.total} times.` : "Not found.";
    return { data: { ...answer, ...citing }, text: worded(heading, [answer.meaning], citing.citations) };
  },
});
