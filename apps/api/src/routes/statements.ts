import { type Instrument, type Statement, StatementIdSchema } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { absent } from "../http/absent.ts";
import { linkPages, listRequest, pageAnswer } from "../http/paging.ts";
import { answerInForms, BAD_QUERY, MISSING_OR_GONE, NO_FORM, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Register } from "../register.ts";
import { otherForms } from "../representations/documented.ts";
import type { IncludedPart } from "../schemas/page.ts";
import {
  StatementAnswerShape,
  StatementListShape,
  StatementQuerySchema,
  StatementRecordQuerySchema,
} from "../schemas/statements.ts";
import { sparse } from "../sparse.ts";

const tags = ["Statements"];

const list = createRoute({
  method: "get",
  path: "/v1/statements",
  operationId: "statements",
  summary: "Statements that pass all filters, in register order",
  tags,
  request: { query: StatementQuerySchema },
  responses: {
    200: answerInForms("A page of statements", StatementListShape, otherForms("statements")),
    ...NO_FORM,
    ...BAD_QUERY,
    ...READ,
  },
});

const one = createRoute({
  method: "get",
  path: "/v1/statements/{id}",
  operationId: "statement",
  summary: "One statement with its provision, its sources and its neighbours",
  tags,
  request: { params: z.strictObject({ id: StatementIdSchema }), query: StatementRecordQuerySchema },
  responses: {
    200: answerInForms("The statement", StatementAnswerShape, otherForms("statement")),
    ...NO_FORM,
    ...BAD_QUERY,
    ...MISSING_OR_GONE,
    ...READ,
  },
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

function linksOf({ id, instrument, locator, reported, provenance: { text } }: Statement) {
  const home = `/v1/instruments/${instrument}`;
  const report = reported && text ? `?in=${text}` : "";
  return {
    self: `/v1/statements/${id}`,
    instrument: home,
    provision: `${home}/provisions/${locator}${report}`,
  };
}

async function statementAnswer(
  register: Register,
  statement: Statement,
  instrument: Instrument,
  parts: readonly IncludedPart[] | undefined,
) {
  const { joined, provenance } = statement;
  const all = await register.statementsOf(instrument.id);
  const same = all.filter((other) => joined.includes(other.id));
  const named = { statements: [statement, ...same], instrumentIds: [instrument.id] };
  const included = await include(register, named, parts);
  return {
    ...statement,
    provision: provisionOf(instrument, statement),
    text: textOf(instrument, statement),
    sources: instrument.sources.filter((source) => provenance.sources.includes(source.id)),
    neighbours: neighboursOf(statement, all),
    links: linksOf(statement),
    included: { ...included, statements: Object.fromEntries(same.map((other) => [other.id, other])) },
  };
}

/** Statements: the list and one record. */
export function statementRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const { filter, page } = listRequest("statements", query);
      const found = await then.statements(filter, page);
      linkPages(c, "statements", found, query.sort);
      const { items, ...rest } = pageAnswer("statements", found, query.sort);
      const instrumentIds = items.map(({ instrument }) => instrument);
      const included = await include(then, { statements: items, instrumentIds }, query.include);
      return c.json({ items: items.map((item) => sparse(item, query.fields)), ...rest, included }, 200);
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid("param");
      const { asOf, fields, include: parts } = c.req.valid("query");
      const then = await register.at(asOf);
      const statement = await then.statement(id);
      const instrument = statement && (await then.instrument(statement.instrument));
      if (!instrument) {
        const detail = `The register has no statement "${id}". All of them are at /v1/statements.`;
        return absent(c, then, id, detail);
      }
      return c.json(sparse(await statementAnswer(then, statement, instrument, parts), fields), 200);
    });
}
