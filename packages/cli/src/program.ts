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
        "formats in the text that was read, which --format html shows. Of a tar archive (.tar, .tar.gz, .tgz) every file is " +
        "read, and a line of {file, language, eIds, provisions, statements} or {file, error} is printed for each; eIds counts " +
        "the provisions that an Akoma Ntoso file marks, and those found again.",
    )
    .argument("<file>", "the text, or an archive of texts; - reads standard input")
    .addOption(new Option("--lang <xx>", "its language; told from the text if left out").choices(LANGUAGES))
    .addOption(
      new Option("--kind <kind>", "whether it is the instrument's own text or a report about it")
        .choices(["expression", "report"])
        .default("expression"),
    )
    .option("--published <date>", "day a report was published (2024-05-06); settles the weekdays it names")
    .addOption(
      new Option(
        "--format <format>",
        "what to print: json if left out, ndjson of an archive; table of an archive gives counts, yaml drafts for an editor",
      ).choices(["json", "ndjson", "table", "html", "yaml"]),
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
        "extract session.tar.gz > session.ndjson",
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

const rowFormat = () =>
  new Option("--format <format>", "what to print")
    .choices(["table", "json", "csv", "markdown"])
    .default("table");

function addCompare(program: Command, ran: Ran): void {
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
    .action(async (ids, options) => ran(await (await import("./commands/compare.ts")).compare(ids, options)));
}

function addDivergences(program: Command, ran: Ran): void {
  program
    .command("divergences")
    .summary("find where language versions diverge in force")
    .description(
      "Reads the language versions of instruments and prints the provisions in which they differ: in how strongly they " +
        "bind, in force, or in whether anything is said. Every folder with two versions or more is one instrument; files " +
        "that are named together are one. The extractor reads each language by itself and errs, so that each row is a place " +
        "to look at.",
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
      ran(await (await import("./commands/compare-languages.ts")).divergences(paths, options)),
    );
}

function addEvaluate(program: Command, ran: Ran): void {
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
    .action(async (options) => ran(await (await import("./commands/evaluate.ts")).evaluate(options)));
}

function addFit(program: Command, ran: Ran): void {
  program
    .command("fit")
    .summary("learn the words that tell forces of one carrier apart")
    .description(
      "Prints the contexts.json of a language for the extractor's lexicon: for carriers that stand for several forces, " +
        "which words behind them speak for which. Learns from the development part of coded provisions alone.",
    )
    .addOption(
      new Option("--lang <xx>", "the language")
        .choices(LANGUAGES.filter((id) => id !== "en"))
        .makeOptionMandatory(),
    )
    .option("--gold <dir>", "folder of codings; CONCORDANCE_GOLD if left out")
    .addHelpText("after", examples("fit --lang fr > packages/core/src/extract/lexicon/fr/contexts.json"))
    .action(async (options) => ran(await (await import("./commands/fit.ts")).fit(options)));
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
  for (const add of [
    addExtract,
    addCheck,
    addBuild,
    addSearch,
    addExport,
    addCompare,
    addDivergences,
    addEvaluate,
    addFit,
  ])
    add(program, ran);
  return program;
}
