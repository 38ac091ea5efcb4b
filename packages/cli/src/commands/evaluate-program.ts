import { type Command, Option } from "commander";
import { LANGUAGES, wholeNumber } from "../arguments.ts";
import { examples, type Ran } from "../calls.ts";

export function addEvaluate(program: Command, ran: Ran): void {
  program
    .command("evaluate")
    .summary("measure the extractor by coded texts")
    .description(
      "Prints how far drafts agree with what people coded: statements, forces, topics, references, calibration, and what " +
        "changed since the baseline. Status 1 where a figure fell. docs/evaluation.md says what is measured, and how.",
    )
    .option("--gold <dir>", "folder of codings; CONCORDANCE_GOLD if left out")
    .option("--texts <dir>", "folder of the coded texts; CONCORDANCE_TEXTS if left out")
    .option("--only <name>", "one coded text, or one set of provisions")
    .addOption(new Option("--lang <xx>", "one language").choices(LANGUAGES))
    .addOption(
      new Option("--sample <n>", "one provision of so many, in all its languages")
        .argParser(wholeNumber)
        .default(1),
    )
    .addOption(new Option("--format <format>", "what to print").choices(["table", "json"]).default("table"))
    .option("--baseline <file>", "figures to compare with; those kept with the code if left out")
    .option("--write-baseline", "keep the figures of this run as the baseline")
    .addHelpText(
      "after",
      examples("evaluate", "evaluate --only bletchley-2023", "evaluate --lang fr --sample 10 --format json"),
    )
    .action(async (options) => ran(await (await import("./evaluate.ts")).evaluate(options)));
}

export function addFit(program: Command, ran: Ran): void {
  const fit = program.command("fit").summary("learn data of the extractor's lexicons from coded texts");
  fit
    .command("contexts")
    .summary("words that tell the forces of one carrier apart")
    .description(
      "Prints the contexts.json of a language: for carriers that stand for several forces, which words behind them speak " +
        "for which. Learns from the development part of coded provisions alone.",
    )
    .addOption(
      new Option("--lang <xx>", "the language")
        .choices(LANGUAGES.filter((id) => id !== "en"))
        .makeOptionMandatory(),
    )
    .option("--gold <dir>", "folder of codings; CONCORDANCE_GOLD if left out")
    .addHelpText("after", examples("fit contexts --lang fr > contexts.json"))
    .action(async (options) => ran(await (await import("./fit.ts")).fitContextsOf(options)));
  fit
    .command("confidence")
    .summary("how far drafts can be trusted")
    .description(
      "Prints confidence.json: how often drafts are right, by what made them, from the register's records whose texts are " +
        "there and from coded provisions. Texts that the extractor is measured on are left aside.",
    )
    .option("--gold <dir>", "folder of codings; CONCORDANCE_GOLD if left out")
    .option("--texts <dir>", "folder of texts; CONCORDANCE_TEXTS if left out")
    .addHelpText("after", examples("fit confidence > confidence.json"))
    .action(async (options) => ran(await (await import("./fit.ts")).fitConfidenceOf(options)));
}
