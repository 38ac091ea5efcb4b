import {
  ExtractionSchema,
  type Gazetteer,
  gazetteerFrom,
  LanguageSchema,
  readingSteps,
  readPlainText,
  TextKindSchema,
} from "@concordance/core";
import { z } from "zod";
import { gathered } from "../../extraction/events.ts";
import { paced, TookTooLong } from "../../extraction/paced.ts";
import { pick } from "../../pick.ts";
import type { Register } from "../../register.ts";
import { worded } from "../briefs.ts";
import { CitedShape, cited, defineTool, ToolFault } from "../tool.ts";

/** Longest text in UTF-16 code units; POST /v1/extract takes more. */
const TEXT_MAX = 100_000;
const LINES_MAX = 100;

/** Names follow from the register, so keeping them changes no answer. */
const gazetteers = new WeakMap<Register, Promise<Gazetteer>>();

function gazetteerOf(register: Register): Promise<Gazetteer> {
  const known = gazetteers.get(register) ?? register.names().then(gazetteerFrom);
  gazetteers.set(register, known);
  return known;
}

export const extractTool = defineTool({
  name: "extract",
  title: "Draft statements of a text",
  description:
    "Cuts a text into provisions and drafts its statements: who takes which stance, with what force, on which topics. Drafts of a program, not of an editor: say so where you use them. Nothing is kept.",
  input: z.object({
    text: z.string().min(1).max(TEXT_MAX).describe("Plain text"),
    language: LanguageSchema.optional().describe("Told from the text if left out"),
    kind: TextKindSchema.optional().describe("The instrument's own text, or a report about it"),
  }),
  output: ExtractionSchema.extend(CitedShape),
  async run(register, { text, ...known }, signal) {
    const options = { ...pick(known, ["language", "kind"]), gazetteer: await gazetteerOf(register) };
    try {
      const steps = paced(readingSteps(readPlainText(text), options), { signal });
      const { document, statements } = await gathered(steps, { text, sent: text });
      const lines = statements
        .slice(0, LINES_MAX)
        .map(
          ({ locator, force, strength, range }) =>
            `- ${locator} [${force}, strength ${strength}] at ${range.join("–")}`,
        );
      const heading = `${statements.length} draft statements in ${document.provisions.length} provisions (${document.language}). Drafts of a program; ranges are UTF-16 code units.`;
      return { data: { document, statements, ...cited(register, []) }, text: worded(heading, lines, []) };
    } catch (error) {
      if (error instanceof TookTooLong) throw new ToolFault("The text took too long.", "Send it in parts.");
      throw error;
    }
  },
});
