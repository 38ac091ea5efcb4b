import type { HitType, Party, Snapshot } from "@concordance/core";
import { TOPICS } from "@concordance/core";

/** What every system is given to index: one record in fields, texts of all languages of a field in one string. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly identifiers: string;
  readonly topics: string;
  readonly force: string;
  readonly parties: string;
  readonly locator: string;
}

/** The fields that are searched. */
export const FIELDS = ["title", "summary", "identifiers", "topics", "force", "parties", "locator"] as const;

/** A record's name in the judgements: its type and its id. */
export const nameOf = (type: HitType, id: string): string => `${type} ${id}`;

const EMPTY = { title: "", summary: "", identifiers: "", topics: "", force: "", parties: "", locator: "" };
const texts = (values: Readonly<Record<string, string | undefined>>) => Object.values(values).join(" \n ");

function namer(parties: readonly Party[]): (ids: readonly string[]) => string {
  const names = new Map<string, string>(
    parties.map(({ id, name, aliases }) => [id, [texts(name), ...aliases].join(" \n ")]),
  );
  return (ids) => [...new Set(ids)].map((id) => names.get(id) ?? id).join(" \n ");
}

function instrumentDocuments({ instruments, parties }: Snapshot): Document[] {
  const name = namer(parties);
  return instruments.flatMap(({ id, title, identifiers, parties: own, provisions }) => {
    const numbers = [id, ...identifiers.map(({ scheme, value }) => `${scheme} ${value}`)].join(" \n ");
    const instrument = {
      ...EMPTY,
      id: nameOf("instrument", id),
      title: texts(title),
      identifiers: numbers,
      parties: name(own.map(({ party }) => party)),
    };
    const places = provisions.map(({ locator, heading = "", in: report }) => ({
      ...EMPTY,
      id: nameOf("provision", `${id}#${report ? `${report}/` : ""}${locator}`),
      title: heading,
      identifiers: numbers,
      locator: locator.replaceAll("_", " "),
    }));
    return [instrument, ...places];
  });
}

function statementDocuments({ statements, parties }: Snapshot): Document[] {
  const name = namer(parties);
  return statements.map(({ id, summary, topics, force, locator, speakers, actors, beneficiaries }) => ({
    id: nameOf("statement", id),
    title: "",
    summary: texts(summary),
    identifiers: id,
    topics: topics.join(" "),
    force,
    parties: name([...speakers, ...actors, ...beneficiaries]),
    locator: locator.replaceAll("_", " "),
  }));
}

/** All records of a snapshot as documents. */
export function documentsOf(snapshot: Snapshot): Document[] {
  const name = namer(snapshot.parties);
  return [
    ...instrumentDocuments(snapshot),
    ...statementDocuments(snapshot),
    ...snapshot.parties.map(({ id }) => ({
      ...EMPTY,
      id: nameOf("party", id),
      title: name([id]),
      identifiers: id,
    })),
    ...TOPICS.map(({ id, scope }) => ({
      ...EMPTY,
      id: nameOf("topic", id),
      title: id,
      summary: scope,
      topics: id,
    })),
  ];
}
