import type {
  Act,
  ActKind,
  AuthoredInstrument,
  Instrument,
  PartyId,
  PartyRole,
  Provision,
  Role,
  Statement,
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
  const counts = {
    statements: statements.length,
    reported: statements.filter(({ reported }) => reported).length,
    provisions: provisions.length,
  };
  return { ...authored, acts, provisions: [...provisions], parties: partiesOf(acts), counts };
}
