import {
  type Act,
  type Edtf,
  EdtfSchema,
  type Instrument,
  type MembersByActs,
  type Membership,
  type Party,
  type PartyId,
  type Snapshot,
} from "../../model/index.ts";

/** Where an act has no date: some day from the adoption on. */
function since({ date }: Act, { adopted }: Instrument): Edtf {
  return date ?? EdtfSchema.parse(`${adopted.split("/")[0]}/..`);
}

function membershipBy(group: PartyId, act: Act, instrument: Instrument): Membership {
  const left = instrument.acts.find((other) => other.party === act.party && other.act === "withdrew");
  return {
    group,
    member: act.party,
    from: since(act, instrument),
    ...(left ? { to: left.date ?? since(left, instrument) } : {}),
    seen: true,
    sources: instrument.sources.filter(({ id }) => act.sources.includes(id)),
    by: { instrument: instrument.id, act: act.act },
  };
}

function membersOf(group: PartyId, { acts }: MembersByActs, instrument: Instrument): Membership[] {
  const first = new Map<PartyId, Act>();
  for (const act of instrument.acts)
    if (act.party !== group && acts.includes(act.act) && !first.has(act.party)) first.set(act.party, act);
  return [...first.values()].map((act) => membershipBy(group, act, instrument));
}

/** Memberships of the groups whose members are those who did something, each from its first such act on. */
export function membershipsByActs({
  parties,
  instruments,
}: Pick<Snapshot, "parties" | "instruments">): Membership[] {
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  return parties.flatMap(({ id, membersByActs }: Party) => {
    const instrument = membersByActs && byId.get(membersByActs.instrument);
    return instrument ? membersOf(id, membersByActs, instrument) : [];
  });
}
