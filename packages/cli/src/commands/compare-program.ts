import { type Command, InvalidArgumentError, Option } from "commander";
import { examples, type Ran } from "../calls.ts";

const rowFormat = () =>
  new Option("--format <format>", "what to print")
    .choices(["table", "json", "csv", "markdown"])
    .default("table");

/** `compare`: what instruments of the register share. */
export function addCompare(program: Command, ran: Ran): void {
  program
    .command("compare")
    .summary("compare two to four instruments of the built register")
    .description(
      "Prints what the instruments share, statement by statement, with the force on each side and who hedges more; what " +
        "stands only on one side; and how far each two are interoperable, by parts and with limits. json tells why two " +
        "statements were aligned. docs/comparison.md says how alike they have to be, and how often that errs.",
    )
    .argument("<ids...>", "ids of two to four instruments")
    .addOption(rowFormat())
    .addHelpText(
      "after",
      examples(
        "compare bletchley-2023 un-ga-78-265",
        "compare oecd-legal-0449 g20-ai-principles-2019 --format csv > crosswalk.csv",
      ),
    )
    .action(async (ids, options) => ran(await (await import("./compare.ts")).compare(ids, options)));
}

function share(value: string): number {
  const number = /^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/u.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(number)) throw new InvalidArgumentError("It is a number from 0 to 1.");
  return number;
}

/** `divergences`: where language versions diverge in force. */
export function addDivergences(program: Command, ran: Ran): void {
  program
    .command("divergences")
    .summary("find where language versions diverge in force")
    .description(
      "Reads the language versions of instruments and prints the provisions in which they differ: in how strongly they " +
        "bind, in force, or in whether anything is said. Every folder with two versions or more is one instrument; files " +
        "that are named together are one. The extractor reads each language by itself and errs, so that each row is a place " +
        "to look at.",
    )
    .addOption(
      new Option("--sure <share>", "leave readings out of which the extractor is less sure, 0 to 1")
        .argParser(share)
        .default(0.9),
    )
    .option(
      "--write",
      "write them into the records of the register, where folders are named by its instruments",
    )
    .argument(
      "<paths...>",
      "folders, or the versions of one instrument; a name tells the language, as fr.akn.xml",
    )
    .addOption(rowFormat())
    .addHelpText(
      "after",
      examples("divergences texts", "divergences treaty.en.txt treaty.fr.txt --format json"),
    )
    .action(async (paths, options) =>
      ran(await (await import("./compare-languages.ts")).divergences(paths, options)),
    );
}

/** `differences`: what two versions of a text do not share. */
export function addDifferences(program: Command, ran: Ran): void {
  program
    .command("differences")
    .summary("tell two versions of a text apart, word by word")
    .description(
      "Prints the provisions of two versions of a text (a draft and what was adopted) that differ or moved, with the words " +
        "that only one of them has. Provisions are found to be the same by their wording, so that a paragraph put in does not " +
        "make all after it new. json holds every run of words with its place in both versions.",
    )
    .argument("<before>", "the earlier version")
    .argument("<after>", "the later version")
    .addOption(rowFormat())
    .addHelpText(
      "after",
      examples("differences draft.en.txt adopted.en.txt", "differences a.xml b.xml --format csv"),
    )
    .action(async (before, after, options) =>
      ran(await (await import("./compare-versions.ts")).differences(before, after, options)),
    );
}
