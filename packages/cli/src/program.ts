import { Argument, Command, InvalidArgumentError, Option } from "commander";
import description from "../package.json" with { type: "json" };
import type { Status } from "./fault.ts";

const MOST_HITS = 100;
const LANGUAGES = ["en", "fr", "es", "zh", "ru", "ar"];

/** Every command loads its own code when it runs, so that none waits for what it does not need. */
const registerArgument = () =>
  new Argument("[dir]", "folder of the register; found from the working folder if left out");

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d{1,3}$/u.test(text) || number < 1 || number > MOST_HITS) {
    throw new InvalidArgumentError(`Use a number from 1 to ${MOST_HITS}.`);
  }
  return number;
}

const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ concordance ${line}\n`).join("")}`;

type Ran = (status: Status) => void;

function addExtract(program: Command, ran: Ran): void {
  program
    .command("extract")
    .summary("draft the statements of a text")
    .description(
      "Prints who takes which stance with what force, clause by clause. Reads plain text, Markdown, HTML pages, PDF, Word " +
        "(docx), Akoma Ntoso of the United Nations and Formex of the European Union, up to 32 MB; what a file begins with " +
        "tells its format, otherwise its name. Texts are UTF-8, or UTF-16 with a byte-order mark. Ranges count UTF-16 code " +
        "units: of plain text and Markdown in the file as it stands, a byte-order mark being its first unit; of the other " +
        "formats in the text that was read, which --format html shows.",
    )
    .argument("<file>", "the text; - reads standard input")
    .addOption(new Option("--lang <xx>", "its language; told from the text if left out").choices(LANGUAGES))
    .addOption(
      new Option("--kind <kind>", "whether it is the instrument's own text or a report about it")
        .choices(["expression", "report"])
        .default("expression"),
    )
    .option("--published <date>", "day a report was published (2024-05-06); settles the weekdays it names")
    .addOption(
      new Option("--format <format>", "what to print; yaml gives drafts for an editor")
        .choices(["json", "ndjson", "table", "html", "yaml"])
        .default("json"),
    )
    .addOption(
      new Option(
        "--ndjson",
        "read a line of {text, lang, kind?}, print a line of {provisions, statements}",
      ).conflicts("format"),
    )
    .addHelpText(
      "after",
      examples(
        "extract declaration.txt --format table",
        "extract treaty.pdf --format html > treaty.html",
        "extract article.html --kind report --published 2024-05-07 > drafts.json",
        "extract --ndjson - < texts.ndjson",
      ),
    )
    .action(async (file, options) =>
      ran(await (await import("./commands/extract.ts")).extract(file, options)),
    );
}

function addCheck(program: Command, ran: Ran): void {
  program
    .command("check")
    .summary("check the records of the register")
    .description("Prints every finding with file, line and tip. Status 1 where one is an error.")
    .addArgument(registerArgument())
    .addOption(new Option("--format <format>", "what to print").choices(["text", "json"]).default("text"))
    .addHelpText("after", examples("check", "check packages/register --format json"))
    .action(async (folder, options) =>
      ran(await (await import("./commands/check.ts")).check(folder, options)),
    );
}

function addBuild(program: Command, ran: Ran): void {
  program
    .command("build")
    .summary("build the register's snapshot")
    .description(
      "Writes snapshot.json and manifest.json. Where a check fails nothing is written: the last good ones stay.",
    )
    .addArgument(registerArgument())
    .option("--out <dir>", "folder to write to; the register's dist if left out")
    .addOption(new Option("--format <format>", "what to print").choices(["text", "json"]).default("text"))
    .addHelpText("after", examples("build", "build packages/register --out /tmp/snapshot"))
    .action(async (folder, options) =>
      ran(await (await import("./commands/build.ts")).build(folder, options)),
    );
}

function addSearch(program: Command, ran: Ran): void {
  program
    .command("search")
    .summary("search the built register")
    .argument("<query>", "words to look for in titles, summaries, topics, parties")
    .addOption(new Option("--limit <n>", "how many hits at most").argParser(wholeNumber).default(20))
    .addOption(new Option("--format <format>", "what to print").choices(["json", "table"]).default("table"))
    .addHelpText(
      "after",
      examples('search "personal data"', "search interoperability --limit 5 --format json"),
    )
    .action(async (query, options) =>
      ran(await (await import("./commands/search.ts")).search(query, options)),
    );
}

function addExport(program: Command, ran: Ran): void {
  program
    .command("export")
    .summary("print one record of the built register")
    .argument("<id>", "id of the instrument")
    .addOption(
      new Option("--as <format>", "format of the record")
        .choices(["json", "ndjson", "csv", "markdown", "yaml"])
        .makeOptionMandatory(),
    )
    .addHelpText(
      "after",
      examples("export bletchley-2023 --as csv > bletchley.csv", "export bletchley-2023 --as markdown"),
    )
    .action(async (id, options) =>
      ran(await (await import("./commands/export.ts")).exportRecord(id, options)),
    );
}

/** The command line; `ran` hears the status that a command ends with. Faults of a call are thrown as `CommanderError`. */
export function createProgram(ran: Ran): Command {
  const program = new Command("concordance")
    .description(
      "The open register of what states and international bodies have said about AI, clause by clause.",
    )
    .version(description.version)
    .showHelpAfterError(false)
    .configureOutput({ outputError: () => {} })
    .exitOverride()
    .addHelpText(
      "after",
      "\nData goes to standard output, messages to standard error.\nStatus: 0 fine, 1 findings, 2 wrong call or input.",
    );
  for (const add of [addExtract, addCheck, addBuild, addSearch, addExport]) add(program, ran);
  return program;
}
