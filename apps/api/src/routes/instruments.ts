import { InstrumentIdSchema } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { absent } from "../http/absent.ts";
import { linkPages, listRequest, pageAnswer } from "../http/paging.ts";
import { answerInForms, BAD_QUERY, MISSING_OR_GONE, NO_FORM, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import { pick } from "../pick.ts";
import type { InstrumentRecord, Register } from "../register.ts";
import { otherForms } from "../representations/documented.ts";
import {
  HeadSchema,
  InstrumentAnswerShape,
  InstrumentListShape,
  InstrumentQuerySchema,
  InstrumentRecordQuerySchema,
} from "../schemas/instruments.ts";
import type { IncludedPart } from "../schemas/page.ts";
import { LayerQuerySchema, StatementListShape } from "../schemas/statements.ts";
import { sparse } from "../sparse.ts";

const tags = ["Instruments"];
const params = z.strictObject({ id: InstrumentIdSchema });
const HEAD = Object.keys(HeadSchema.shape) as (keyof typeof HeadSchema.shape)[];
const unknown = (id: string) => `The register has no instrument "${id}". All of them are at /v1/instruments.`;

const list = createRoute({
  method: "get",
  path: "/v1/instruments",
  operationId: "instruments",
  summary: "Instruments with their key facts, the newest first",
  tags,
  request: { query: InstrumentQuerySchema },
  responses: {
    200: answerInForms("A page of instruments", InstrumentListShape, otherForms("instruments")),
    ...NO_FORM,
    ...BAD_QUERY,
    ...READ,
  },
});

const one = createRoute({
  method: "get",
  path: "/v1/instruments/{id}",
  operationId: "instrument",
  summary: "One instrument: the whole record with all its statements",
  tags,
  request: { params, query: InstrumentRecordQuerySchema },
  responses: {
    200: answerInForms("The instrument", InstrumentAnswerShape, otherForms("instrument")),
    ...NO_FORM,
    ...BAD_QUERY,
    ...MISSING_OR_GONE,
    ...READ,
  },
});

const statements = createRoute({
  method: "get",
  path: "/v1/instruments/{id}/statements",
  operationId: "instrumentStatements",
  summary: "Statements of one instrument, coded before reported",
  tags,
  request: { params, query: LayerQuerySchema },
  responses: {
    200: answerInForms("A page of statements", StatementListShape, otherForms("statements")),
    ...NO_FORM,
    ...BAD_QUERY,
    ...MISSING_OR_GONE,
    ...READ,
  },
});

const factsOf = ({ instrument, profile }: InstrumentRecord) => ({ ...pick(instrument, HEAD), profile });

async function recordAnswer(
  register: Register,
  { instrument, profile }: InstrumentRecord,
  parts: readonly IncludedPart[] | undefined,
) {
  const { id } = instrument;
  const statements = [...(await register.statementsOf(id))];
  const self = `/v1/instruments/${id}`;
  const links = { self, statements: `${self}/statements`, provisions: `${self}/provisions` };
  const named = { instruments: [instrument], statements, instrumentIds: [id] };
  const included = await include(register, named, parts);
  return { ...instrument, profile, statements, links, included };
}

/** Instruments: the list, one record, its statements. */
export function instrumentRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const { filter, page } = listRequest("instruments", query);
      const found = await then.instruments(filter, page);
      linkPages(c, "instruments", found, query.sort);
      const { items, ...rest } = pageAnswer("instruments", found, query.sort);
      const facts = items.map(factsOf);
      const named = {
        partyIds: facts.flatMap(({ parties }) => parties.map(({ party }) => party)),
        topics: facts.flatMap(({ profile }) => profile.topics.map(({ topic }) => topic)),
        forces: facts.flatMap(({ profile }) => profile.forces.map(({ force }) => force)),
      };
      const included = await include(then, named, query.include);
      return c.json({ items: facts.map((item) => sparse(item, query.fields)), ...rest, included }, 200);
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid("param");
      const { asOf, fields, include: parts } = c.req.valid("query");
      const then = await register.at(asOf);
      const record = await then.instrumentRecord(id);
      if (!record) return absent(c, then, id, unknown(id));
      return c.json(sparse(await recordAnswer(then, record, parts), fields), 200);
    })
    .openapi(statements, async (c) => {
      const { id } = c.req.valid("param");
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      if (!(await then.instrument(id))) return absent(c, then, id, unknown(id));
      const { filter, page } = listRequest("statements", query);
      const reported = filter.layer && filter.layer === "reported";
      const found = await then.statements({ instrument: id, reported }, page);
      linkPages(c, "statements", found);
      const { items, ...rest } = pageAnswer("statements", found);
      const included = await include(then, { statements: items, instrumentIds: [id] }, query.include);
      return c.json({ items: items.map((item) => sparse(item, query.fields)), ...rest, included }, 200);
    });
}
