import {
  type Act,
  type ActKind,
  type AuthoredInstrument,
  AuthoredInstrumentSchema,
  type Instrument,
  type PartyId,
  type PartyRole,
  type Provision,
  type Role,
  type Statement,
} from "../model/index.ts";

/** The role that follows from an act, the closest tie to the instrument first. Other acts give none. */
const ROLES: readonly (readonly [ActKind, Role])[] = [
  ["signed", "signatory"],
  ["adopted", "adopter"],
  ["issued", "issuer"],
  ["endorsed", "endorser"],
  ["joined", "endorser"],
  ["sponsored", "sponsor"],
  ["declined", "declined"],
];

const byParty = (a: Act, b: Act) => (a.party < b.party ? -1 : Number(a.party > b.party));

/** One entry for each party, with the role of its closest act; in the order of roles, then of ids. */
function partiesOf(acts: readonly Act[]): PartyRole[] {
  const roles = new Map<PartyId, PartyRole>();
  for (const [kind, role] of ROLES)
    for (const { party, capacity } of acts.filter(({ act }) => act === kind).sort(byParty))
      if (!roles.has(party))
        roles.set(party, { party, role, ...(capacity === undefined ? {} : { capacity }) });
  return [...roles.values()];
}

/** The instrument with the counts of these statements, which are its own. */
export function counted(instrument: Instrument, statements: readonly Statement[]): Instrument {
  const counts = {
    statements: statements.length,
    reported: statements.filter(({ reported }) => reported).length,
    provisions: instrument.provisions.length,
  };
  return { ...instrument, counts };
}

/**
 * The instrument as it is published: an act for each party, all provisions, the parties with their roles, and
 * counts. `counts.statements` counts both layers, `counts.reported` those among them that a report attributes.
 */
export function publishInstrument(
  authored: AuthoredInstrument,
  provisions: readonly Provision[],
  statements: readonly Statement[],
): Instrument {
  const acts = authored.acts.flatMap(({ parties, ...act }) => parties.map((party) => ({ party, ...act })));
  const counts = { statements: 0, reported: 0, provisions: 0 };
  const instrument = { ...authored, acts, provisions: [...provisions], parties: partiesOf(acts), counts };
  return counted(instrument, statements);
}

/** Acts as editors write them: neighbours that differ in their party alone are one. */
export function gathered(acts: readonly Act[]): AuthoredInstrument["acts"] {
  const groups: { key: string; parties: PartyId[]; act: Omit<Act, "party"> }[] = [];
  for (const { party, ...act } of acts) {
    const key = JSON.stringify(act);
    const last = groups.at(-1);
    if (last?.key === key) last.parties.push(party);
    else groups.push({ key, parties: [party], act });
  }
  return groups.map(({ parties, act }) => ({ parties, ...act }));
}

const isAct = (act: unknown): act is Act => typeof act === "object" && act !== null && "party" in act;

/**
 * Publishes an instrument anew from fields of which some are published and some are as editors write them. What follows
 * from others (parties, counts) is made again; counts of statements are left at none.
 *
 * @returns undefined where the fields are no sound instrument
 */
export function republish(fields: Readonly<Record<string, unknown>>): Instrument | undefined {
  const { parties: _parties, counts: _counts, acts, ...rest } = fields;
  const written = Array.isArray(acts) ? acts : [];
  const authored = AuthoredInstrumentSchema.safeParse({
    ...rest,
    acts: written.flatMap((act: unknown) => (isAct(act) ? gathered([act]) : [act])),
  }).data;
  return authored && publishInstrument(authored, authored.provisions, []);
}
