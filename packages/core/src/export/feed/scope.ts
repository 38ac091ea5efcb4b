import type { Instrument, Snapshot, Statement } from "../../model/index.ts";

/** Whether a change of a record belongs into a feed; `before` is what a changed or withdrawn record held. */
export type FeedScope = (id: string, before: Readonly<Record<string, unknown>> | undefined) => boolean;

type Source = Pick<Snapshot, "instruments" | "statements">;

export const everything: FeedScope = () => true;

/** Changes of one instrument and its statements. */
export const ofInstrument =
  (instrument: string): FeedScope =>
  (id) =>
    id === instrument || id.startsWith(`${instrument}.`);

const holds = (list: unknown, passes: (item: unknown) => boolean): boolean =>
  Array.isArray(list) && list.some(passes);

const isActOf = (party: string) => (act: unknown) =>
  typeof act === "object" && act !== null && "party" in act && act.party === party;

/** Changes of statements that pass, of instruments that pass, and of instruments with a statement that passes. */
function scopeOf(
  { instruments, statements }: Source,
  passing: {
    readonly statement: (statement: Statement) => boolean;
    readonly instrument: (instrument: Instrument) => boolean;
    readonly before: (before: Readonly<Record<string, unknown>>) => boolean;
  },
): FeedScope {
  const found = statements.filter(passing.statement);
  const ids = new Set<string>([
    ...found.map(({ id }) => id),
    ...found.map(({ instrument }) => instrument),
    ...instruments.filter(passing.instrument).map(({ id }) => id),
  ]);
  return (id, before) => ids.has(id) || (before !== undefined && passing.before(before));
}

/** Changes of what a party did or says. */
export const ofParty = (source: Source, party: string): FeedScope =>
  scopeOf(source, {
    statement: ({ speakers }) => speakers.some((speaker) => speaker === party),
    instrument: ({ acts }) => acts.some(isActOf(party)),
    before: ({ speakers, acts }) =>
      holds(speakers, (speaker) => speaker === party) || holds(acts, isActOf(party)),
  });

/** Changes of what has a topic. */
export const ofTopic = (source: Source, topic: string): FeedScope =>
  scopeOf(source, {
    statement: ({ topics }) => topics.some((one) => one === topic),
    instrument: () => false,
    before: ({ topics }) => holds(topics, (one) => one === topic),
  });
