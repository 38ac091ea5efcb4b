import type { Issue } from "../../model/index.ts";
import { knows } from "../list.ts";
import { nearest } from "../nearest.ts";
import { issueAt, type Place } from "../place.ts";
import type { RegisterView } from "../register-view.ts";
import type { Check } from "./check.ts";

function unknownParty({ parties }: RegisterView, noun: string, id: string, place: Place): Issue[] {
  if (knows(parties, id)) return [];
  const near = nearest(id, parties.ids.keys()).join(", ") || "none";
  const tip = "Add the party to parties/others.yaml, or mend the id; a State's is its ISO alpha-2 code.";
  return [issueAt(place, "unknown-party", `${noun} "${id}" is unknown; nearest: ${near}`, tip)];
}

function stateAsGroup({ parties }: RegisterView, id: string, place: Place): Issue[] {
  const party = parties.items.find(({ value }) => value.id === id)?.value;
  if (party?.kind !== "state") return [];
  const tip = "A group is a union, organisation, organ or group; look whether group and member are mixed up.";
  return [issueAt(place, "state-as-group", `"${id}" is a State and has no members`, tip)];
}

function unknownSource({ membershipSources }: RegisterView, id: string, place: Place): Issue[] {
  if (knows(membershipSources, id)) return [];
  const near = nearest(id, membershipSources.ids.keys()).join(", ") || "none";
  const tip = "List the source under `sources` in parties/memberships.yaml, with its kind, name and address.";
  return [issueAt(place, "unknown-source", `source "${id}" is not listed; nearest: ${near}`, tip)];
}

function repeatedSources({ membershipSources }: RegisterView): Issue[] {
  return [...membershipSources.ids].flatMap(([id, [first, ...others]]) =>
    others.map((place) =>
      issueAt(
        place,
        "duplicate-id",
        `source "${id}" is already at ${first?.path}:${first?.line}`,
        "An id stands for one thing: give the other source an id of its own.",
      ),
    ),
  );
}

function missingInstruments({ parties, instruments }: RegisterView): Issue[] {
  return parties.items.flatMap(({ value, place }) => {
    const id = value.membersByActs?.instrument;
    if (id === undefined || instruments.has(id)) return [];
    const message = `instrument "${id}" is not in the register; nearest: ${nearest(id, instruments).join(", ")}`;
    const tip = "Name the instrument whose acts make the members, or list them in parties/memberships.yaml.";
    return [issueAt(place("membersByActs", "instrument"), "missing-instrument", message, tip)];
  });
}

export const membershipNames: Check = {
  name: "membership-names",
  description: "Group, members and sources of a membership exist, and the group is no State.",
  scope: "register",
  severity: "error",
  check: (register) => [
    ...register.memberships.items.flatMap(({ value, place }) => [
      ...unknownParty(register, "group", value.group, place("group")),
      ...stateAsGroup(register, value.group, place("group")),
      ...value.members.flatMap((id, i) => unknownParty(register, "member", id, place("members", i))),
      ...value.sources.flatMap((id, i) => unknownSource(register, id, place("sources", i))),
    ]),
    ...repeatedSources(register),
    ...missingInstruments(register),
  ],
};
