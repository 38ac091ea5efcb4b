import { Argument, Command, Option } from "commander";
import description from "../package.json" with { type: "json" };
import { LANGUAGES, wholeNumber } from "./arguments.ts";
import { examples, type Ran } from "./calls.ts";
import { addCompare, addDifferences, addDivergences } from "./commands/compare-program.ts";
import { addEvaluate, addFit } from "./commands/evaluate-program.ts";
import { addQuality, addSample } from "./commands/quality-program.ts";

const HIT_TYPES = ["instrument", "provision", "statement", "party", "topic"];

/** Every command loads its own code when it runs, so that none waits for what it does not need. */
const registerArgument = () =>
  new Argument("[dir]", "folder of the register; found from the working folder if left out");

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
    .description(
      "Prints every finding with file, line and tip. Status 1 where one is an error. With the texts at hand, it compares " +
        "fingerprints, terms and summaries with their words as well.",
    )
    .addArgument(registerArgument())
    .option("--texts <dir>", "folder of texts, <instrument>/<text>.<ending>; CONCORDANCE_TEXTS if left out")
    .addOption(new Option("--format <format>", "what to print").choices(["text", "json"]).default("text"))
    .addHelpText("after", examples("check", "check packages/register --format json", "check --texts texts"))
    .action(async (folder, options) =>
      ran(await (await import("./commands/check.ts")).check(folder, options)),
    );
}

function addNew(program: Command, ran: Ran): void {
  program
    .command("new")
    .summary("make the folder of a new record")
    .description(
      "Reads the text of an instrument, drafts its statements and writes instrument.yaml, provisions.yaml and " +
        "statements.yaml; without a text, the places for its facts alone. What only an editor can tell is left open, and " +
        "check says what belongs there. A record that exists is never overwritten.",
    )
    .argument("<id>", "id of the instrument: party or body, year, subject")
    .option("--text <file>", "its text: plain, Markdown, HTML or Akoma Ntoso")
    .addOption(new Option("--lang <xx>", "language of the text; told from it if left out").choices(LANGUAGES))
    .option("--address <url...>", "pages about it, the official one first")
    .option("--register <dir>", "folder of the register; found from the working folder if left out")
    .addHelpText(
      "after",
      examples(
        "new lakes-2030-engines --text statement.txt --address https://lakes.example.org/statement",
        "new harbour-2031 --address https://harbour.example.org/accord https://herald.example.org/news",
      ),
    )
    .action(async (id, options) => ran(await (await import("./commands/new.ts")).newRecord(id, options)));
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

function addChanges(program: Command, ran: Ran): void {
  program
    .command("changes")
    .summary("tell what changed in the register")
    .description(
      "Prints release notes, computed from the register's history: day by day, what was added, changed and withdrawn, and " +
        "why. With --draft, prints the entries of the history that the records lack since an earlier snapshot.",
    )
    .option("--since <date>", "only what changed after this day (2026-11-24)")
    .addOption(
      new Option("--format <format>", "what to print").choices(["markdown", "json"]).default("markdown"),
    )
    .addOption(
      new Option(
        "--draft [snapshot]",
        "draft entries for what differs from a snapshot.json; from the one built last if none is named",
      ).conflicts("since"),
    )
    .addHelpText(
      "after",
      examples("changes", "changes --since 2026-11-24 --format json", "changes --draft released.json"),
    )
    .action(async (options) => ran(await (await import("./commands/changes.ts")).changes(options)));
}

function addSearch(program: Command, ran: Ran): void {
  program
    .command("search")
    .summary("search the built register")
    .description(
      "Words are taken in any of the six languages, by their beginning where they are not finished, and with a slip; words " +
        "in quotation marks as they stand. Prints the best hits first; --format json tells why each was found.",
    )
    .argument("<query>", 'words, a name, a symbol, a place: "article 5 AI Act"')
    .addOption(new Option("--limit <n>", "how many hits at most").argParser(wholeNumber).default(20))
    .addOption(
      new Option("--lang <xx>", "language of the query; told from it if left out").choices(LANGUAGES),
    )
    .addOption(new Option("--type <type>", "only hits of one type").choices(HIT_TYPES))
    .addOption(new Option("--format <format>", "what to print").choices(["json", "table"]).default("table"))
    .addHelpText(
      "after",
      examples(
        'search "personal data"',
        "search интероперабельность --type statement",
        "search A/RES/78/265 --limit 5 --format json",
      ),
    )
    .action(async (query, options) =>
      ran(await (await import("./commands/search.ts")).search(query, options)),
    );
}

function addQuote(program: Command, ran: Ran): void {
  program
    .command("quote")
    .summary("tell where a quotation stands")
    .description(
      "Finds a quotation as a whole statement or provision of the built register, by the fingerprint of its words: case, " +
        "quotes, dashes, spacing and punctuation at the ends make no difference. Status 1 where it is not found, which does " +
        "not say that nobody wrote it.",
    )
    .argument("<text>", "the words, all of them and in order")
    .addOption(new Option("--lang <xx>", "only texts of this language").choices(LANGUAGES))
    .option("--instrument <id>", "only texts of this instrument")
    .addOption(new Option("--format <format>", "what to print").choices(["json", "table"]).default("table"))
    .addHelpText("after", examples('quote "The Parties agree to test their mills." --format json'))
    .action(async (text, options) => ran(await (await import("./commands/quote.ts")).quote(text, options)));
}

function addFingerprints(program: Command, ran: Ran): void {
  program
    .command("fingerprints")
    .summary("write the fingerprints of provisions whose texts are at hand")
    .description(
      "Writes instruments/<id>/fingerprints.yaml of each record whose texts lie in a folder, so that quotations of whole " +
        "provisions are found. What is known of other texts stays.",
    )
    .addArgument(registerArgument())
    .option("--texts <dir>", "folder of texts, <instrument>/<text>.<ending>; CONCORDANCE_TEXTS if left out")
    .addHelpText("after", examples("fingerprints --texts texts"))
    .action(async (folder, options) =>
      ran(await (await import("./commands/fingerprints.ts")).fingerprints(folder, options)),
    );
}

function addExport(program: Command, ran: Ran): void {
  program
    .command("export")
    .summary("print one record of the built register")
    .argument("<id>", "id of the instrument")
    .addOption(
      new Option("--as <format>", "format of the record")
        .choices([
          "json",
          "ndjson",
          "csv",
          "csvw",
          "markdown",
          "yaml",
          "jsonld",
          "akn",
          "csl",
          "bibtex",
          "ris",
          "annotations",
        ])
        .makeOptionMandatory(),
    )
    .option("--address <url>", "where the API is served, for the addresses in the record")
    .addHelpText(
      "after",
      examples("export bletchley-2023 --as csv > bletchley.csv", "export bletchley-2023 --as bibtex"),
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
  const commands = [
    addExtract,
    addNew,
    addCheck,
    addBuild,
    addChanges,
    addSearch,
    addQuote,
    addFingerprints,
    addExport,
    addCompare,
    addDivergences,
    addDifferences,
    addEvaluate,
    addFit,
    addSample,
    addQuality,
  ];
  for (const add of commands) add(program, ran);
  return program;
}
