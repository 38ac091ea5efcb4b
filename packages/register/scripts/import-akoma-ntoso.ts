import { readFileSync } from "node:fs";
import {
  type AkomaNtosoDocument,
  fingerprint,
  InstrumentIdSchema,
  type Language,
  normalise,
  PartySchema,
  readAkomaNtoso,
} from "@concordance/core";
import { stringify } from "yaml";

/** One source for everything that the files say; its name and address are for an editor to complete. */
const SOURCE = "akn";

const states = PartySchema.array().parse(
  JSON.parse(readFileSync(new URL("../parties/states.json", import.meta.url), "utf8")),
);

/** Lists of votes print capitals, whose accents may be lost or doubled when they are made small. */
const fold = (name: string): string => normalise(name).normalize("NFD").replaceAll(/\p{M}/gu, "");

/** In lists of Member States the plain name is that of one of the two States; elsewhere it may be either. */
const LISTED = [["congo", "cg"]] as const;

const idByName = new Map<string, string>([
  ...states.flatMap(({ id, name, aliases }) =>
    [...Object.values(name), ...aliases].map((form = "") => [fold(form), id] as const),
  ),
  ...LISTED,
]);

const idOf = (symbol: string) =>
  InstrumentIdSchema.parse(
    symbol
      .replace("A/RES/", "un-ga-")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/gu, "-")
      .replace(/-$/u, ""),
  );

function readDocument(path: string): AkomaNtosoDocument {
  const result = readAkomaNtoso(readFileSync(path, "utf8"));
  if (result.ok) return result.value;
  const lines = result.issues.map(({ line, message }) => `${path}${line ? `:${line}` : ""} ${message}`);
  throw new Error(lines.join("\n"));
}

/** Ids of the named States; any other name is left to the editor and told on standard error. */
function partiesOf(names: readonly string[]): string[] {
  const unknown = names.filter((name) => !idByName.has(fold(name)));
  for (const name of unknown) process.stderr.write(`no State is known by the name "${name}"\n`);
  if (unknown.length > 0) process.exitCode = 1;
  return names.flatMap((name) => idByName.get(fold(name)) ?? []).sort();
}

function actsOf({ adopted, drafts, sponsors, votes }: AkomaNtosoDocument) {
  const sources = [SOURCE];
  const [draft] = drafts;
  const act = (kind: string, names: readonly string[], rest: object) => {
    const parties = partiesOf(names);
    return parties.length === 0 ? [] : [{ parties, act: kind, ...rest }];
  };
  const dated = { date: adopted ?? undefined, sources };
  return [
    { parties: ["un-ga"], act: "adopted", ...dated },
    ...act("sponsored", sponsors.draft, {
      date: draft?.date ?? undefined,
      sources,
      note: `Sponsors of the draft ${draft?.symbol ?? ""}, dated as the draft.`,
    }),
    ...act("sponsored", sponsors.additional, {
      sources,
      note: "Additional sponsors, who joined after the draft; the source gives no date.",
    }),
    ...act("voted-for", votes?.for ?? [], dated),
    ...act("voted-against", votes?.against ?? [], dated),
    ...act("abstained", votes?.abstaining ?? [], dated),
  ];
}

const identifiersOf = ({ symbol, drafts, work }: AkomaNtosoDocument) =>
  [
    { scheme: "un-symbol", value: symbol },
    ...drafts.map((draft) => ({ scheme: "un-draft", value: draft.symbol })),
    { scheme: "akn-work", value: work },
  ].map((identifier) => ({ ...identifier, sources: [SOURCE] }));

const expressionOf = ({ language, symbol, text }: AkomaNtosoDocument) => ({
  id: language,
  language,
  status: "authentic",
  address: `https://undocs.org/${language}/${symbol}`,
  read: "not-read",
  length: text.length,
  fingerprint: fingerprint(text),
  sources: [SOURCE],
});

/** Cited documents, each once, with the provision that cites it first where the link stands in the text. */
function relationsOf({ links, provisions }: AkomaNtosoDocument) {
  const first = new Map(links.toReversed().map(({ symbol, range }) => [symbol, range]));
  return [...first].reverse().map(([symbol, range]) => ({
    relation: "cites",
    name: symbol,
    provision: range
      ? provisions.find((place) => place.range[0] <= range[0] && range[1] <= place.range[1])?.locator
      : undefined,
    sources: [SOURCE],
  }));
}

function provisionsOf(main: AkomaNtosoDocument, documents: readonly AkomaNtosoDocument[]) {
  const places = documents.map(
    ({ language, provisions }) =>
      [language, new Map(provisions.map(({ locator, range }) => [locator, range]))] as const,
  );
  return main.provisions.map(({ locator, kind, num }) => ({
    locator,
    kind,
    num: num ?? undefined,
    ranges: Object.fromEntries(places.map(([language, ranges]) => [language, ranges.get(locator)])),
    sources: [SOURCE],
  }));
}

function recordOf(documents: readonly AkomaNtosoDocument[]) {
  const main = documents.find(({ language }) => language === "en");
  if (!main) throw new Error("give the English file, alone or with others: its provisions are the record's");
  const id = idOf(main.symbol);
  const title: Partial<Record<Language, string>> = {};
  for (const document of documents) title[document.language] = document.title;
  const header = {
    id,
    title,
    kind: "resolution",
    binding: "non-binding",
    adopted: main.adopted ?? undefined,
    identifiers: identifiersOf(main),
    acts: actsOf(main),
    expressions: documents.map(expressionOf),
    relations: relationsOf(main),
    sources: [{ id: SOURCE, kind: "copy", name: `Akoma Ntoso files of ${main.symbol}` }],
    evidence: { title: [SOURCE], kind: [SOURCE], adopted: [SOURCE] },
    coverage: { extent: "none", note: { en: "Nothing is coded yet." } },
  };
  return [header, { instrument: id, provisions: provisionsOf(main, documents) }];
}

/**
 * Drafts the record of one resolution from its Akoma Ntoso files, the English one among them: the header and the
 * provisions as two YAML documents on standard output. Names that are no State's give status 1, a fault status 2.
 */
try {
  const documents = process.argv.slice(2).map(readDocument);
  const options = { lineWidth: 110, aliasDuplicateObjects: false, keepUndefined: false };
  process.stdout.write(
    recordOf(documents)
      .map((part) => stringify(part, options))
      .join("---\n"),
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
