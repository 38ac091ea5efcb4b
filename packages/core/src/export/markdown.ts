import type { Claim, Instrument, Party, Source, Statement } from "../model/index.ts";
import type { ExportedRecord } from "./record.ts";

const SIGNS = /[\\`*_{}[\]<>#|~]/gu;

/** Text of a record as Markdown shows it literally, on one line. */
const plain = (text: string) => text.replace(/\s+/gu, " ").replace(SIGNS, "\\$&");

/** An address inside `<>`, in which only these signs could end the link. */
const address = (url: string) => `<${url.replace(/[<>\s]/gu, encodeURIComponent)}>`;

type Namer = (id: string) => string;

function namer(parties: readonly Party[]): Namer {
  const names = new Map<string, string>(parties.map(({ id, name }) => [id, name.en]));
  return (id) => plain(names.get(id) ?? id);
}

function facts(instrument: Instrument, name: Namer): string[] {
  const { kind, binding, adopted, place, event, identifiers, parties, unverified } = instrument;
  const doubt = (field: string) => (unverified.some((entry) => entry === field) ? " (unverified)" : "");
  return [
    `- Kind: ${kind}, ${binding}${doubt("kind") || doubt("binding")}`,
    `- Adopted: ${adopted}${doubt("adopted")}`,
    ...(place ? [`- Place: ${plain(place)}${doubt("place")}`] : []),
    ...(event ? [`- Event: ${plain(event.name)}${doubt("event")}`] : []),
    ...identifiers.map(({ scheme, value }) => `- Identifier (${scheme}): ${plain(value)}`),
    ...parties.map(({ party, role, capacity }) => {
      const acting = capacity ? ` (${plain(capacity)})` : "";
      return `- Party: ${name(party)}, ${role}${acting}`;
    }),
  ];
}

function statementLines(statement: Statement, name: Namer): string[] {
  const { id, locator, force, strength, speakers, topics, qualifiers, joined, provenance } = statement;
  const from = provenance.text ? `${provenance.basis} ${provenance.text}` : provenance.basis;
  return [
    `### ${plain(id)} (${plain(locator)})`,
    "",
    plain(statement.summary.en),
    "",
    `- Force: ${force}, strength ${strength}`,
    `- Speakers: ${speakers.map(name).join(", ")}`,
    `- Topics: ${topics.join(", ")}`,
    ...(qualifiers.length > 0
      ? [`- Qualifiers: ${qualifiers.map(({ text }) => plain(text)).join("; ")}`]
      : []),
    ...(joined.length > 0 ? [`- Same as: ${joined.map(plain).join(", ")}`] : []),
    `- Read from: ${from}; sources: ${provenance.sources.join(", ")}; review: ${provenance.review.status}`,
    "",
  ];
}

/** A disputed field with every sourced value. */
function claimLine({ field, values, note }: Claim): string {
  const said = values.map(({ value, sources }) => `${plain(value)} (${sources.join(", ")})`).join("; ");
  return `- ${plain(field)}: ${said || "nobody was found who says"}${note ? `. ${plain(note)}` : ""}`;
}

function sourceLine({ id, name, address: url, note }: Source): string {
  return `- ${id}: ${plain(name)}${url ? `, ${address(url)}` : ""}${note ? `. ${plain(note)}` : ""}`;
}

function section(title: string, statements: readonly Statement[], name: Namer): string[] {
  if (statements.length === 0) return [];
  return [`## ${title}`, "", ...statements.flatMap((statement) => statementLines(statement, name))];
}

/** The record as a page to read: facts, coverage, statements of each layer, sources. English; CommonMark. */
export function toMarkdown({ instrument, statements, parties }: ExportedRecord): string {
  const name = namer(parties);
  const lines = [
    `# ${plain(instrument.title.en)}`,
    "",
    ...facts(instrument, name),
    "",
    `Coverage: ${instrument.coverage.extent}. ${plain(instrument.coverage.note.en)}`,
    "",
    ...section(
      "Statements",
      statements.filter(({ reported }) => !reported),
      name,
    ),
    ...section(
      "Reported statements",
      statements.filter(({ reported }) => reported),
      name,
    ),
    ...(instrument.claims.length > 0 ? ["## Disputed", "", ...instrument.claims.map(claimLine), ""] : []),
    "## Sources",
    "",
    ...instrument.sources.map(sourceLine),
    "",
    "Words and codings of the register: CC BY 4.0.",
  ];
  return `${lines.join("\n")}\n`;
}
