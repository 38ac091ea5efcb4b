import { type Command, InvalidArgumentError, Option } from "commander";
import { examples, type Ran } from "../calls.ts";

const MOST = 5000;

function sampleSize(text: string): number {
  const size = Number(text);
  if (!/^\d{1,4}$/u.test(text) || size < 1 || size > MOST) {
    throw new InvalidArgumentError(`Use a number from 1 to ${MOST}.`);
  }
  return size;
}

/** `concordance sample`: statements that somebody shall code, or read, again. */
export function addSample(program: Command, ran: Ran): void {
  program
    .command("sample")
    .summary("draw statements to be coded again")
    .description(
      "Prints a blind sheet: ids and places of statements, and nothing of their coding. Drawn from the statements whose " +
        "words are in the folder of texts, by instrument; the seed alone decides which. With --words the words are printed " +
        "too, for the coder's own eyes: never commit them.",
    )
    .requiredOption("--seed <words>", "any words; the same seed draws the same sample")
    .option("--size <n>", "how many statements", sampleSize, 200)
    .option("--texts <dir>", "folder of texts; CONCORDANCE_TEXTS if left out")
    .option("--words", "print the words of each statement, and what stands before and behind")
    .addHelpText(
      "after",
      examples(
        'sample --seed "second coding" > sample.yaml',
        'sample --seed "second coding" --words > words.yaml',
      ),
    )
    .action(async (options) => ran(await (await import("./sample.ts")).sample(options)));
}

/** `concordance quality`: how good the register is, as data. */
export function addQuality(program: Command, ran: Ran): void {
  program
    .command("quality")
    .summary("tell how good the register is")
    .description(
      "Prints the quality that the built snapshot publishes: agreement of coders, drafts beside records, coverage by " +
        "language and instrument, errors found by reading again. With --write, measures what needs texts and gold and keeps " +
        "the figures in agreement/figures.json of the register.",
    )
    .addOption(new Option("--format <format>", "what to print").choices(["table", "json"]).default("table"))
    .option("--write", "measure, and keep the figures for the next build")
    .option("--gold <dir>", "folder of codings; CONCORDANCE_GOLD if left out")
    .option("--texts <dir>", "folder of texts; CONCORDANCE_TEXTS if left out")
    .addHelpText(
      "after",
      examples("quality", "quality --format json", "quality --write --gold gold --texts texts"),
    )
    .action(async (options) => ran(await (await import("./quality.ts")).quality(options)));
}
