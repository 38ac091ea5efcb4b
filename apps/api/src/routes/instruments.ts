import { InstrumentIdSchema } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { linkNext, pageAnswer, pageRequest } from "../http/paging.ts";
import { problem } from "../http/problems.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import { pick } from "../pick.ts";
import type { Register } from "../register.ts";
import {
  InstrumentAnswerSchema,
  InstrumentFactsSchema,
  InstrumentListSchema,
  InstrumentQuerySchema,
} from "../schemas/instruments.ts";
import { NO_QUERY } from "../schemas/page.ts";
import { LayerQuerySchema, StatementListSchema } from "../schemas/statements.ts";

const tags = ["Instruments"];
const params = z.strictObject({ id: InstrumentIdSchema });
const FACTS = Object.keys(InstrumentFactsSchema.shape) as (keyof typeof InstrumentFactsSchema.shape)[];
const unknown = (id: string) => `The register has no instrument "${id}". All of them are at /v1/instruments.`;

const list = createRoute({
  method: "get",
  path: "/v1/instruments",
  operationId: "instruments",
  summary: "Instruments with their key facts, the newest first",
  tags,
  request: { query: InstrumentQuerySchema },
  responses: { 200: answer("A page of instruments", InstrumentListSchema), ...BAD_QUERY, ...READ },
});

const one = createRoute({
  method: "get",
  path: "/v1/instruments/{id}",
  operationId: "instrument",
  summary: "One instrument: the whole record with all its statements",
  tags,
  request: { params, query: NO_QUERY },
  responses: { 200: answer("The instrument", InstrumentAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});

const statements = createRoute({
  method: "get",
  path: "/v1/instruments/{id}/statements",
  operationId: "instrumentStatements",
  summary: "Statements of one instrument, coded before reported",
  tags,
  request: { params, query: LayerQuerySchema },
  responses: { 200: answer("A page of statements", StatementListSchema), ...BAD_QUERY, ...MISSING, ...READ },
});

/** Instruments: the list, one record, its statements. */
export function instrumentRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const { cursor, limit, ...filter } = c.req.valid("query");
      const page = await register.instruments(filter, pageRequest("instruments", { cursor, limit }));
      const { items, ...rest } = pageAnswer("instruments", page);
      linkNext(c, rest.next);
      const partyIds = items.flatMap(({ parties }) => parties.map(({ party }) => party));
      const included = await include(register, { partyIds });
      return c.json({ items: items.map((item) => pick(item, FACTS)), ...rest, included }, 200);
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid("param");
      const instrument = await register.instrument(id);
      if (!instrument) return problem(c, "not-found", unknown(id));
      const statements = [...(await register.statementsOf(id))];
      const links = { self: `/v1/instruments/${id}`, statements: `/v1/instruments/${id}/statements` };
      const included = await include(register, {
        instruments: [instrument],
        statements,
        instrumentIds: [id],
      });
      return c.json({ ...instrument, statements, links, included }, 200);
    })
    .openapi(statements, async (c) => {
      const { id } = c.req.valid("param");
      const { cursor, limit, layer } = c.req.valid("query");
      if (!(await register.instrument(id))) return problem(c, "not-found", unknown(id));
      const filter = { instrument: id, reported: layer && layer === "reported" };
      const page = await register.statements(filter, pageRequest("statements", { cursor, limit }));
      const answered = pageAnswer("statements", page);
      linkNext(c, answered.next);
      const included = await include(register, { statements: answered.items, instrumentIds: [id] });
      return c.json({ ...answered, included }, 200);
    });
}
