import { type Instrument, type Statement, StatementIdSchema } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { linkNext, pageAnswer, pageRequest } from "../http/paging.ts";
import { problem } from "../http/problems.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Register } from "../register.ts";
import { NO_QUERY } from "../schemas/page.ts";
import { StatementAnswerSchema, StatementListSchema, StatementQuerySchema } from "../schemas/statements.ts";

const tags = ["Statements"];

const list = createRoute({
  method: "get",
  path: "/v1/statements",
  operationId: "statements",
  summary: "Statements that pass all filters, in register order",
  tags,
  request: { query: StatementQuerySchema },
  responses: { 200: answer("A page of statements", StatementListSchema), ...BAD_QUERY, ...READ },
});

const one = createRoute({
  method: "get",
  path: "/v1/statements/{id}",
  operationId: "statement",
  summary: "One statement with its provision, its sources and its neighbours",
  tags,
  request: { params: z.strictObject({ id: StatementIdSchema }), query: NO_QUERY },
  responses: { 200: answer("The statement", StatementAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});

/** A statement sits in a provision of the instrument or, where it is reported, of the report. */
const provisionOf = ({ provisions }: Instrument, { locator, reported, provenance }: Statement) =>
  provisions.find((one) => one.locator === locator && one.in === (reported ? provenance.text : undefined)) ??
  null;

const textOf = ({ expressions, reports }: Instrument, { provenance: { text } }: Statement) =>
  [...expressions, ...reports].find(({ id }) => id === text) ?? null;

function neighboursOf(statement: Statement, all: readonly Statement[]) {
  const layer = all.filter(({ reported }) => reported === statement.reported);
  const index = layer.findIndex(({ id }) => id === statement.id);
  return { previous: layer[index - 1]?.id ?? null, next: layer[index + 1]?.id ?? null };
}

async function statementAnswer(register: Register, statement: Statement, instrument: Instrument) {
  const { id, joined, provenance } = statement;
  const all = await register.statementsOf(instrument.id);
  const same = all.filter((other) => joined.includes(other.id));
  const included = await include(register, {
    statements: [statement, ...same],
    instrumentIds: [instrument.id],
  });
  return {
    ...statement,
    provision: provisionOf(instrument, statement),
    text: textOf(instrument, statement),
    sources: instrument.sources.filter((source) => provenance.sources.includes(source.id)),
    neighbours: neighboursOf(statement, all),
    links: { self: `/v1/statements/${id}`, instrument: `/v1/instruments/${instrument.id}` },
    included: { ...included, statements: Object.fromEntries(same.map((other) => [other.id, other])) },
  };
}

/** Statements: the list and one record. */
export function statementRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const { cursor, limit, ...filter } = c.req.valid("query");
      const page = await register.statements(filter, pageRequest("statements", { cursor, limit }));
      const answered = pageAnswer("statements", page);
      linkNext(c, answered.next);
      const instrumentIds = answered.items.map(({ instrument }) => instrument);
      const included = await include(register, { statements: answered.items, instrumentIds });
      return c.json({ ...answered, included }, 200);
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid("param");
      const statement = await register.statement(id);
      const instrument = statement && (await register.instrument(statement.instrument));
      if (!instrument) {
        return problem(
          c,
          "not-found",
          `The register has no statement "${id}". All of them are at /v1/statements.`,
        );
      }
      return c.json(await statementAnswer(register, statement, instrument), 200);
    });
}
