import fc from "fast-check";
import { expect, test } from "vitest";
import { windowOf } from "../../model/index.ts";
import { attributionsOf, countDirectness, ledgerOf } from "./index.ts";
import { indexed, party } from "./testing/lakes.ts";

const ids = ["xo", "xv", "xn", "lakes-union", "shore-group", "hill-group"];
const id = fc.constantFrom(...ids);
const day = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => new Date(Date.UTC(2028, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((own) => own.slice(0, 7)),
  day.map((own) => `${own.slice(0, 4)}~`),
  day.map((own) => `../${own}`),
  // A day to itself is no interval.
  fc
    .tuple(day, day)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
);
const act = fc.record(
  { party: id, act: fc.constantFrom("signed", "adopted", "declined", "sponsored"), date },
  { requiredKeys: ["party", "act"] },
);
const membership = fc.record(
  { group: id, member: id, from: date, to: date },
  { requiredKeys: ["group", "member", "from"] },
);
const draft = fc.record({
  instruments: fc
    .array(
      fc.record({
        adopted: date,
        acts: fc.array(act, { maxLength: 4 }),
        speakers: fc.array(fc.array(id, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
      }),
      { maxLength: 4 },
    )
    .map((own) => own.map((entry, index) => ({ ...entry, id: `lakes-${index}` }))),
  memberships: fc.array(membership, { maxLength: 8 }),
});

test("whatever the memberships, circles included: every act stands once in its party's ledger, and never as its own through a group", () => {
  fc.assert(
    fc.property(draft, (own) => {
      const index = indexed(own);
      for (const member of ids) {
        const ledger = ledgerOf(index, party(member));
        const acts = own.instruments.flatMap(({ acts: all }) => all.filter((one) => one.party === member));
        expect(countDirectness(ledger).direct).toBe(acts.length);
        for (const { via } of ledger) {
          expect(via?.group).not.toBe(member);
          if (via) expect([via.path[0]?.member, via.path.at(-1)?.group]).toEqual([member, via.group]);
        }
        const said = attributionsOf(index, party(member)).map(({ statement }) => statement);
        expect(new Set(said).size).toBe(said.length);
      }
    }),
  );
});

test("what is certain through a group falls into every membership on the way, whatever the dates mean", () => {
  fc.assert(
    fc.property(draft, (own) => {
      const index = indexed(own);
      const certain = ids.flatMap((member) =>
        ledgerOf(index, party(member)).filter(({ via, date: on }) => on && via?.certainty === "certain"),
      );
      for (const { date: on, via } of certain)
        for (const { from, to } of via?.path ?? []) {
          const window = on && windowOf(on);
          expect(window && windowOf(from).latest <= window.earliest).toBe(true);
          expect(window && (to === undefined || window.latest <= windowOf(to).earliest)).toBe(true);
        }
    }),
  );
});
