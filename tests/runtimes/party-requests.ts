import { expect } from "vitest";
import { fault, like, type RequestCase } from "./request-case.ts";

const RECORD = "cn-fr-2024-ai-global-governance";

/** What is asked of parties: the list, ledgers, statements, and what is refused there. */
export const PARTY_REQUESTS: readonly RequestCase[] = [
  { reason: "parties that did something", path: "/v1/parties?acted=true", status: 200 },
  {
    reason: "a ledger: own acts, and those of groups with the way to them",
    path: "/v1/parties/fr",
    status: 200,
    check: like({
      id: "fr",
      ledger: expect.arrayContaining([
        expect.objectContaining({ instrument: RECORD, act: "issued" }),
        expect.objectContaining({ via: expect.objectContaining({ group: "eu", certainty: "certain" }) }),
      ]),
      memberships: expect.arrayContaining([
        expect.objectContaining({ group: "eu", from: "1958-01-01", seen: false }),
      ]),
    }),
  },
  {
    reason: "a ledger without what came through groups",
    path: "/v1/parties/pl?directness=direct",
    status: 200,
    check: (body) =>
      expect((body as { ledger: { via?: unknown }[] }).ledger.filter(({ via }) => via)).toEqual([]),
  },
  {
    reason: "who declined is told",
    path: "/v1/parties/us?act=declined",
    status: 200,
    check: like({
      ledger: expect.arrayContaining([
        expect.objectContaining({ act: "declined", instrument: "paris-statement-2025" }),
      ]),
    }),
  },
  {
    reason: "who left a group before is not told through it",
    path: "/v1/parties/gb?via=eu&directness=through",
    status: 200,
    check: like({ ledger: [] }),
  },
  {
    reason: "a span of dates",
    path: "/v1/parties/ke?from=2024-05&to=2024",
    status: 200,
    check: (body) =>
      expect(
        (body as { ledger: { date?: string }[] }).ledger.every(({ date = "2024" }) =>
          date.startsWith("2024"),
        ),
      ).toBe(true),
  },
  {
    reason: "a group and its members",
    path: "/v1/parties/asean",
    status: 200,
    check: (body) => expect((body as { members: unknown[] }).members).toHaveLength(11),
  },
  {
    reason: "statements through a group that belongs to another",
    path: "/v1/parties/pl/statements?via=g20&limit=1",
    status: 200,
    check: like({
      items: [
        expect.objectContaining({
          via: expect.objectContaining({ path: [expect.anything(), expect.anything()] }),
        }),
      ],
    }),
  },
  { reason: "statements of a party, all", path: "/v1/parties/fr/statements?limit=200", status: 200 },
  {
    reason: "a directness that is none",
    path: "/v1/parties/fr?directness=up",
    status: 400,
    check: fault("/directness"),
  },
  { reason: "a date that is none", path: "/v1/parties/fr?from=2024-13", status: 400, check: fault("/from") },
  { reason: "statements of nobody", path: "/v1/parties/atlantis/statements", status: 404 },
];
