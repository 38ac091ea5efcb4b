import type { Change, Instrument, Snapshot } from "../../model/index.ts";
import { tagOf } from "../place.ts";
import type { FeedScope } from "./scope.ts";

/** What feeds are made from. */
export type FeedSource = Pick<Snapshot, "instruments" | "statements" | "parties" | "changes">;

/** What became of one instrument on one day, in one way. */
export interface FeedEntry {
  /** The same wherever and whenever the feed is served. */
  readonly id: string;
  readonly day: string;
  readonly kind: Change["kind"];
  readonly instrument: string;
  readonly title: string;
  /** Why, in the words of the editors. */
  readonly why: readonly string[];
  /** Instruments and statements that it is about. */
  readonly ids: readonly string[];
  readonly replacedBy: readonly string[];
}

/** An entry that is gone, since its instrument was withdrawn (RFC 6721). */
export interface DeletedEntry {
  readonly id: string;
  readonly day: string;
  readonly why: string;
}

export interface FeedEntries {
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
  readonly deleted: readonly DeletedEntry[];
}

const WORDS: Readonly<Record<Change["kind"], string>> = {
  added: "Added",
  changed: "Changed",
  withdrawn: "Withdrawn",
};

const instrumentOf = (id: string): string => id.split(".")[0] ?? id;

function titleOf(
  kind: Change["kind"],
  instrument: string,
  ids: readonly string[],
  known: ReadonlyMap<string, Instrument>,
) {
  const name = known.get(instrument)?.title.en ?? instrument;
  const statements = ids.filter((id) => id.includes(".")).length;
  const part = ids.includes(instrument) || statements === 0;
  const count = `${statements} ${statements === 1 ? "statement" : "statements"}`;
  return `${WORDS[kind]}: ${name}${part ? "" : ` (${count})`}`;
}

/** The parts of a change that belong to each instrument and pass, as drafts of entries. */
function partsOf(
  change: Change,
  passes: FeedScope,
): Pick<FeedEntry, "instrument" | "ids" | "kind" | "day">[] {
  const groups = new Map<string, string[]>();
  for (const id of change.ids) {
    if (!passes(id, change.before?.[id])) continue;
    const instrument = instrumentOf(id);
    groups.set(instrument, [...(groups.get(instrument) ?? []), id]);
  }
  return [...groups].map(([instrument, ids]) => ({ instrument, ids, kind: change.kind, day: change.date }));
}

/** One entry for each instrument, day and kind of change; several changes of one day are told in one entry. */
function allEntries({ instruments, changes }: FeedSource, passes: FeedScope): FeedEntry[] {
  const known = new Map<string, Instrument>(instruments.map((one) => [one.id, one]));
  const entries = new Map<string, FeedEntry>();
  for (const change of changes)
    for (const part of partsOf(change, passes)) {
      const id = tagOf("change", part.day, part.kind, part.instrument);
      const before = entries.get(id);
      const ids = [...new Set([...(before?.ids ?? []), ...part.ids])];
      entries.set(id, {
        ...part,
        id,
        ids,
        title: titleOf(part.kind, part.instrument, ids, known),
        why: [...new Set([...(before?.why ?? []), change.why])],
        replacedBy: [...new Set([...(before?.replacedBy ?? []), ...(change.replacedBy ?? [])])],
      });
    }
  return [...entries.values()];
}

const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1;

/** The entry that tells of the withdrawal of an entry's instrument, where there is one that is not older. */
const endOf = (entry: FeedEntry, all: readonly FeedEntry[]): FeedEntry | undefined =>
  all.find(
    (other) =>
      other.kind === "withdrawn" &&
      other !== entry &&
      other.instrument === entry.instrument &&
      other.ids.includes(entry.instrument) &&
      other.day >= entry.day,
  );

/** The entries of a feed, the newest first, and those that are gone with an instrument that was withdrawn. */
export function feedEntries(source: FeedSource, passes: FeedScope): FeedEntries {
  const all = allEntries(source, passes).sort(newestFirst);
  const ended = all.map((entry) => ({ entry, end: endOf(entry, all) }));
  return {
    entries: ended.flatMap(({ entry, end }) => (end ? [] : [entry])),
    deleted: ended.flatMap(({ entry, end }) =>
      end ? [{ id: entry.id, day: end.day, why: end.why.join(" ") }] : [],
    ),
  };
}
