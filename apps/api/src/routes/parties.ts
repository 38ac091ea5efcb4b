import { countByAct, type Membership, type PartyId, PartyIdSchema } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { linkPages, listRequest, pageAnswer } from "../http/paging.ts";
import { problem } from "../http/problems.ts";
import { answer, answerInForms, BAD_QUERY, MISSING, NO_FORM, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { AttributedStatement, LedgerFilter, Page, PartyRecord, Register } from "../register.ts";
import { otherForms } from "../representations/documented.ts";
import { AttributedListShape, AttributedQuerySchema, LedgerQuerySchema } from "../schemas/ledgers.ts";
import { type IncludedPart, LIMIT_DEFAULT } from "../schemas/page.ts";
import { PartyAnswerSchema, PartyListShape, PartyQuerySchema } from "../schemas/parties.ts";
import { sparse } from "../sparse.ts";

const tags = ["Parties"];
const params = z.strictObject({ id: PartyIdSchema });
const unknown = (id: string) => `The register has no party "${id}". All of them are at /v1/parties.`;

const list = createRoute({
  method: "get",
  path: "/v1/parties",
  operationId: "parties",
  summary: "Parties in the order of their ids",
  tags,
  request: { query: PartyQuerySchema },
  responses: { 200: answer("A page of parties", PartyListShape), ...BAD_QUERY, ...READ },
});

const one = createRoute({
  method: "get",
  path: "/v1/parties/{id}",
  operationId: "party",
  summary:
    "One party with its ledger: what it did itself, and what came through groups of which it was a member",
  tags,
  request: { params, query: LedgerQuerySchema },
  responses: { 200: answer("The party", PartyAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});

const statements = createRoute({
  method: "get",
  path: "/v1/parties/{id}/statements",
  operationId: "partyStatements",
  summary: "Statements of one party, its own and those through groups, in register order",
  tags,
  request: { params, query: AttributedQuerySchema },
  responses: {
    200: answerInForms("A page of statements", AttributedListShape, otherForms("statements")),
    ...NO_FORM,
    ...BAD_QUERY,
    ...MISSING,
    ...READ,
  },
});

const named = ({ group, member }: Membership) => [group, member];
const itemOf = ({ party, counts }: PartyRecord) => ({ ...party, counts });

async function partyAnswer(
  register: Register,
  record: PartyRecord,
  filter: LedgerFilter,
  parts: readonly IncludedPart[] | undefined,
) {
  const { id }: { id: PartyId } = record.party;
  const [whole, ledger, { memberships, members }, own] = await Promise.all([
    register.ledger(id, {}),
    register.ledger(id, filter),
    register.belonging(id),
    register.statements({ party: id }, { limit: LIMIT_DEFAULT }),
  ]);
  const page = pageAnswer("statements", own);
  const steps = [...memberships, ...members, ...ledger.flatMap(({ via }) => via?.path ?? [])];
  const mentioned = {
    statements: page.items,
    instrumentIds: [...ledger, ...page.items].map(({ instrument }) => instrument),
    partyIds: [id, ...steps.flatMap(named)],
  };
  const included = await include(register, mentioned, parts);
  const self = `/v1/parties/${id}`;
  return {
    ...itemOf(record),
    ledger: ledger.map((entry) => ({ ...entry, sources: [...entry.sources] })),
    byAct: countByAct(whole),
    memberships: [...memberships],
    members: [...members],
    statements: page,
    links: { self, statements: `${self}/statements` },
    included,
  };
}

async function attributedAnswer(
  register: Register,
  id: PartyId,
  page: Page<AttributedStatement>,
  parts: readonly IncludedPart[] | undefined,
) {
  const { items, ...rest } = pageAnswer("statements", page);
  const statements = items.map(({ statement }) => statement);
  const mentioned = {
    statements,
    instrumentIds: statements.map(({ instrument }) => instrument),
    partyIds: [id, ...items.flatMap(({ via }) => via?.path.flatMap(named) ?? [])],
  };
  const included = await include(register, mentioned, parts);
  return {
    items: items.map(({ statement, via }) => ({ ...statement, ...(via ? { via } : {}) })),
    ...rest,
    included,
  };
}

/** Parties: the list, one record with its ledger, its statements. */
export function partyRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const { filter, page } = listRequest("parties", query);
      const found = await then.parties(filter, page);
      linkPages(c, "parties", found, query.sort);
      const { items, ...rest } = pageAnswer("parties", found, query.sort);
      return c.json({ items: items.map((item) => sparse(itemOf(item), query.fields)), ...rest }, 200);
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid("param");
      const { asOf, include: parts, ...filter } = c.req.valid("query");
      const then = await register.at(asOf);
      const record = await then.partyRecord(id);
      if (!record) return problem(c, "not-found", unknown(id));
      return c.json(await partyAnswer(then, record, filter, parts), 200);
    })
    .openapi(statements, async (c) => {
      const { id } = c.req.valid("param");
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      if (!(await then.party(id))) return problem(c, "not-found", unknown(id));
      const { filter, page } = listRequest("statements", query);
      const found = await then.attributed(id, filter, page);
      linkPages(c, "statements", found);
      const { items, ...rest } = await attributedAnswer(then, id, found, query.include);
      return c.json({ items: items.map((item) => sparse(item, query.fields)), ...rest }, 200);
    });
}
