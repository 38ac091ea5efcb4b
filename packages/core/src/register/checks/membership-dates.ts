import { type AuthoredMembership, type Issue, windowOf } from "../../model/index.ts";
import type { Located } from "../list.ts";
import { issueAt, type Place } from "../place.ts";
import type { RegisterView } from "../register-view.ts";
import type { Check } from "./check.ts";

/** The days on which a membership held for sure. None where its last day may come before its first. */
interface Sure {
  readonly first: number;
  readonly last: number;
  readonly place: Place;
}

function backwards({ value: { from, to }, place }: Located<AuthoredMembership>): Issue[] {
  if (to === undefined || windowOf(to).latest >= windowOf(from).earliest) return [];
  const tip = "`from` is the first day, `to` the last; check both against the sources.";
  return [issueAt(place("to"), "dates-out-of-order", `ends on ${to}, before it begins on ${from}`, tip)];
}

function sureDays({ value: { from, to }, place }: Located<AuthoredMembership>, index: number): Sure {
  const last = to === undefined ? Number.POSITIVE_INFINITY : windowOf(to).earliest;
  return { first: windowOf(from).latest, last, place: place("members", index) };
}

function byPair({ memberships }: RegisterView): Map<string, Sure[]> {
  const pairs = new Map<string, Sure[]>();
  for (const membership of memberships.items)
    for (const [index, member] of membership.value.members.entries()) {
      const pair = `"${member}" in "${membership.value.group}"`;
      pairs.set(pair, [...(pairs.get(pair) ?? []), sureDays(membership, index)]);
    }
  return pairs;
}

const meets = (a: Sure, b: Sure): boolean => Math.max(a.first, b.first) <= Math.min(a.last, b.last);

function overlaps(pair: string, spans: readonly Sure[]): Issue[] {
  return spans.flatMap((span, index) => {
    const other = spans.slice(0, index).find((earlier) => meets(earlier, span));
    if (!other) return [];
    const message = `${pair} is already a membership at ${other.place.path}:${other.place.line}, on the same days`;
    const tip = "A membership stands once for each time; give the earlier one its last day, or take one out.";
    return [issueAt(span.place, "overlapping-memberships", message, tip)];
  });
}

export const membershipDates: Check = {
  name: "membership-dates",
  description: "A membership ends after it begins, and no member stands in a group twice at one time.",
  scope: "register",
  severity: "error",
  check: (register) => [
    ...register.memberships.items.flatMap(backwards),
    ...[...byPair(register)].flatMap(([pair, spans]) => overlaps(pair, spans)),
  ],
};
