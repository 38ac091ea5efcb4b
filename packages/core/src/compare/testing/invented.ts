import {
  type ActKind,
  type Instrument,
  type Party,
  PartySchema,
  PublishedInstrumentSchema,
  type Snapshot,
  type Statement,
  StatementSchema,
  strengthOf,
} from "../../model/index.ts";

type Given<T> = { readonly [Key in keyof T]?: unknown };

/** A statement of an invented instrument; what is not given is plain. Its instrument is told by its id. */
export function statement(
  given: Given<Statement> & { readonly id: string; readonly summary: string },
): Statement {
  const force = StatementSchema.shape.force.parse(given.force ?? "note");
  return StatementSchema.parse({
    instrument: given.id.slice(0, given.id.lastIndexOf(".")),
    locator: "para_1",
    reported: false,
    strength: strengthOf(force),
    speakers: ["vd"],
    actors: ["parties"],
    beneficiaries: [],
    topics: ["safety"],
    qualifiers: [],
    references: [],
    inherited: false,
    joined: [],
    provenance: { basis: "accounts", sources: ["gazette"], coder: "editor", review: { status: "checked" } },
    ...given,
    force,
    summary: { en: given.summary },
  });
}

/** An act in short: who did what, and when. */
type ShortAct = readonly [party: string, act: ActKind, date?: string];

/** An invented instrument, coded whole; counts are of the statements that are given with it. */
export function instrument(
  given: Given<Instrument> & { readonly id: string; readonly done?: readonly ShortAct[] },
  statements: readonly Statement[] = [],
): Instrument {
  const { done = [["vd", "issued"]], ...fields } = given;
  const own = statements.filter((one) => one.instrument === given.id);
  const acts = done.map(([party, act, date]) => ({
    party,
    act,
    sources: ["gazette"],
    ...(date && { date }),
  }));
  return PublishedInstrumentSchema.parse({
    title: { en: `Text ${given.id}` },
    kind: "declaration",
    binding: "non-binding",
    adopted: "2030-05-06",
    sources: [{ id: "gazette", kind: "official", name: "Gazette of Veldania" }],
    coverage: { extent: own.length > 0 ? "whole" : "none", note: { en: "Invented." } },
    parties: [],
    counts: {
      statements: own.length,
      reported: own.filter(({ reported }) => reported).length,
      provisions: 0,
    },
    ...fields,
    acts,
  });
}

const party = (id: string, name: string, kind: Party["kind"]): Party =>
  PartySchema.parse({ id, kind, name: { en: name }, sources: ["invented"] });

/** Veldania, Ostmark, Norrland and the Lakes Union are States or a union; the Harbour Assembly is an organ that speaks for all. */
const PARTIES: readonly Party[] = [
  party("vd", "Veldania", "state"),
  party("om", "Ostmark", "state"),
  party("nl-land", "Norrland", "state"),
  party("lakes-union", "Lakes Union", "union"),
  party("harbour-assembly", "Harbour Assembly", "organ"),
];

/** A register of invented instruments and statements. */
export const snapshotOf = (
  instruments: readonly Instrument[],
  statements: readonly Statement[],
): Snapshot => ({
  schemaVersion: "1.0.0",
  instruments: [...instruments],
  statements: [...statements],
  parties: [...PARTIES],
  memberships: [],
  bodies: [],
});

/** The ids of two instruments with some statements each, and the register that holds them. */
export function registerOf(byInstrument: Readonly<Record<string, readonly Statement[]>>): Snapshot {
  const statements = Object.values(byInstrument).flat();
  return snapshotOf(
    Object.keys(byInstrument).map((id) => instrument({ id }, statements)),
    statements,
  );
}

/** The value of a result that has to be one. */
export function expected<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error("the result is a fault");
  return result.value;
}
