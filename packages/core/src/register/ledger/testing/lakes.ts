import { type PartyId, PartyIdSchema, type Snapshot, SnapshotSchema } from "../../../model/index.ts";
import { indexLedgers, type LedgerIndex } from "../index.ts";

interface ActDraft {
  readonly party: string;
  readonly act: string;
  readonly date?: string;
}

interface InstrumentDraft {
  readonly id: string;
  readonly adopted: string;
  readonly acts?: readonly ActDraft[];
  /** Speakers of its statements, one list for each statement. */
  readonly speakers?: readonly (readonly string[])[];
}

interface MembershipDraft {
  readonly group: string;
  readonly member: string;
  readonly from: string;
  readonly to?: string;
}

interface Draft {
  readonly instruments: readonly InstrumentDraft[];
  readonly memberships?: readonly MembershipDraft[];
  /** Groups whose members follow from acts upon an instrument. */
  readonly byActs?: Readonly<Record<string, { instrument: string; acts: readonly string[] }>>;
}

const gazette = { id: "gazette", kind: "official", name: "Gazette of Veldania" };
const herald = { id: "herald", kind: "press", name: "Ostmark Herald" };

function instrumentOf({ id, adopted, acts = [] }: InstrumentDraft) {
  return {
    id,
    title: { en: `Title of ${id}` },
    kind: "declaration",
    binding: "non-binding",
    adopted,
    acts: acts.map((act) => ({ ...act, sources: ["gazette"] })),
    parties: [],
    sources: [gazette, herald],
    coverage: { extent: "whole", note: { en: "Read whole." } },
    counts: { statements: 0, reported: 0, provisions: 0 },
  };
}

function statementsOf({ id, speakers = [] }: InstrumentDraft) {
  return speakers.map((names, index) => ({
    id: `${id}.s${String(index + 1).padStart(2, "0")}`,
    instrument: id,
    locator: `para_${index + 1}`,
    reported: false,
    force: "note",
    strength: 0,
    speakers: names,
    actors: ["parties"],
    beneficiaries: [],
    topics: ["safety"],
    qualifiers: [],
    references: [],
    inherited: false,
    summary: { en: "They say something." },
    joined: [],
    provenance: { basis: "expression", sources: ["gazette"], coder: "editor", review: { status: "checked" } },
  }));
}

const STATES = ["xo", "xv", "xn"];

function partiesOf({ instruments, memberships = [], byActs = {} }: Draft) {
  const ids = new Set([
    ...STATES,
    ...instruments.flatMap(({ acts = [], speakers = [] }) => [
      ...acts.map(({ party }) => party),
      ...speakers.flat(),
    ]),
    ...memberships.flatMap(({ group, member }) => [group, member]),
    ...Object.keys(byActs),
  ]);
  return [...ids].map((id) => ({
    id,
    kind: STATES.includes(id) ? "state" : "group",
    name: { en: `Name of ${id}` },
    sources: ["invented"],
    ...(byActs[id] ? { membersByActs: byActs[id] } : {}),
  }));
}

/** A snapshot of invented States (`xo`, `xv`, `xn`) and groups around the Lakes. */
export function lakes(draft: Draft): Snapshot {
  return SnapshotSchema.parse({
    schemaVersion: "1.0.0",
    instruments: draft.instruments.map(instrumentOf),
    statements: draft.instruments.flatMap(statementsOf),
    parties: partiesOf(draft),
    memberships: (draft.memberships ?? []).map((own) => ({ ...own, seen: true, sources: [gazette] })),
    bodies: [],
  });
}

export const indexed = (draft: Draft): LedgerIndex => indexLedgers(lakes(draft));

export const party = (id: string): PartyId => PartyIdSchema.parse(id);
