import { type Party, type Snapshot, TOPICS, type Topic } from "../../model/index.ts";
import { codeOf } from "./codes.ts";
import { type Entry, HIT_TYPES } from "./entry.ts";
import { grouped } from "./group.ts";
import { instrumentEntry, provisionEntries } from "./instrument-entries.ts";
import { statementEntry } from "./statement-entry.ts";

function partyEntry({ id, name, aliases, iso3166 }: Party): Entry {
  return {
    type: "party",
    id,
    topics: [],
    title: name,
    summary: {},
    names: [id, ...aliases, iso3166?.alpha3 ?? ""],
    symbols: [],
    codes: [codeOf("party", id)],
    values: { type: ["party"], party: [id] },
  };
}

function topicEntry({ id, theme, scope }: Topic): Entry {
  return {
    type: "topic",
    id,
    topics: [id],
    title: { en: id.replaceAll("-", " ") },
    summary: { en: scope },
    names: [],
    symbols: [],
    codes: [codeOf("topic", id)],
    values: { type: ["topic"], topic: [id], theme: [theme] },
  };
}

const typeOf = ({ type }: Entry): number => HIT_TYPES.indexOf(type);
const inOrder = (a: Entry, b: Entry): number =>
  typeOf(a) - typeOf(b) || (a.id < b.id ? -1 : Number(a.id > b.id));

/** Everything of a snapshot that can be found, by type and id, so that equal hits stand in the order of entries. */
export function entriesOf({ instruments, statements, parties }: Snapshot): Entry[] {
  const byInstrument = grouped(statements, ({ instrument }) => instrument);
  return [
    ...instruments.flatMap((instrument) => {
      const own = byInstrument.get(instrument.id) ?? [];
      return [
        instrumentEntry(instrument, own),
        ...provisionEntries(instrument, own),
        ...own.map((statement) => statementEntry(statement, instrument)),
      ];
    }),
    ...parties.map(partyEntry),
    ...TOPICS.map(topicEntry),
  ].sort(inOrder);
}
