import { type PartyId, PartyIdSchema } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { linkNext, pageAnswer, pageRequest } from "../http/paging.ts";
import { problem } from "../http/problems.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { LedgerEntry, PartyRecord, Register } from "../register.ts";
import { LIMIT_DEFAULT, NO_QUERY } from "../schemas/page.ts";
import { type LedgerAct, PartyAnswerSchema, PartyListSchema, PartyQuerySchema } from "../schemas/parties.ts";

const tags = ["Parties"];

const list = createRoute({
  method: "get",
  path: "/v1/parties",
  operationId: "parties",
  summary: "Parties in the order of their ids",
  tags,
  request: { query: PartyQuerySchema },
  responses: { 200: answer("A page of parties", PartyListSchema), ...BAD_QUERY, ...READ },
});

const one = createRoute({
  method: "get",
  path: "/v1/parties/{id}",
  operationId: "party",
  summary: "One party with its ledger: what it signed, adopted, sponsored, declined, and what it says",
  tags,
  request: { params: z.strictObject({ id: PartyIdSchema }), query: NO_QUERY },
  responses: { 200: answer("The party", PartyAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});

const itemOf = ({ party, counts }: PartyRecord) => ({ ...party, counts });

function ledgerAct({ instrument, act: { party: _, ...act }, sources }: LedgerEntry): LedgerAct {
  return { ...act, instrument: instrument.id, sources: [...sources] };
}

async function partyAnswer(register: Register, record: PartyRecord, id: PartyId) {
  const ledger = await register.ledger(id);
  const page = pageAnswer("statements", await register.statements({ party: id }, { limit: LIMIT_DEFAULT }));
  const instrumentIds = [
    ...ledger.map(({ instrument }) => instrument.id),
    ...page.items.map((one) => one.instrument),
  ];
  return {
    ...itemOf(record),
    acts: ledger.map(ledgerAct),
    statements: page,
    links: { self: `/v1/parties/${id}`, statements: `/v1/statements?party=${id}` },
    included: await include(register, { statements: page.items, instrumentIds, partyIds: [id] }),
  };
}

/** Parties: the list and one record with its ledger. */
export function partyRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const { cursor, limit, ...filter } = c.req.valid("query");
      const page = await register.parties(filter, pageRequest("parties", { cursor, limit }));
      const { items, ...rest } = pageAnswer("parties", page);
      linkNext(c, rest.next);
      return c.json({ items: items.map(itemOf), ...rest }, 200);
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid("param");
      const record = await register.party(id);
      if (!record) {
        return problem(c, "not-found", `The register has no party "${id}". All of them are at /v1/parties.`);
      }
      return c.json(await partyAnswer(register, record, id), 200);
    });
}
