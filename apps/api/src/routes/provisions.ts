import { type Instrument, InstrumentIdSchema, LocatorSchema, type Provision } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { absent } from "../http/absent.ts";
import { linkPages, listRequest, pageAnswer } from "../http/paging.ts";
import { problem } from "../http/problems.ts";
import { answer, BAD_QUERY, MISSING_OR_GONE, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import { pick } from "../pick.ts";
import type { ProvisionRecord, Register } from "../register.ts";
import { InstrumentNameSchema } from "../schemas/included.ts";
import type { IncludedPart } from "../schemas/page.ts";
import {
  ProvisionAnswerSchema,
  ProvisionListShape,
  ProvisionQuerySchema,
  ProvisionRecordQuerySchema,
} from "../schemas/provisions.ts";
import { sparse } from "../sparse.ts";

const tags = ["Provisions"];
const NAME = Object.keys(InstrumentNameSchema.shape) as (keyof typeof InstrumentNameSchema.shape)[];
const unknown = (id: string) => `The register has no instrument "${id}". All of them are at /v1/instruments.`;

const list = createRoute({
  method: "get",
  path: "/v1/instruments/{id}/provisions",
  operationId: "instrumentProvisions",
  summary: "Provisions of one instrument in the order of its text, those of reports about it last",
  tags,
  request: { params: z.strictObject({ id: InstrumentIdSchema }), query: ProvisionQuerySchema },
  responses: {
    200: answer("A page of provisions", ProvisionListShape),
    ...BAD_QUERY,
    ...MISSING_OR_GONE,
    ...READ,
  },
});

const one = createRoute({
  method: "get",
  path: "/v1/instruments/{id}/provisions/{locator}",
  operationId: "provision",
  summary: "One provision in all its languages, with its statements and its neighbours",
  tags,
  request: {
    params: z.strictObject({ id: InstrumentIdSchema, locator: LocatorSchema }),
    query: ProvisionRecordQuerySchema,
  },
  responses: {
    200: answer("The provision", ProvisionAnswerSchema),
    ...BAD_QUERY,
    ...MISSING_OR_GONE,
    ...READ,
  },
});

const itemOf = ({ instrument, provision, counts }: ProvisionRecord) => ({
  ...provision,
  id: provision.locator,
  instrument: instrument.id,
  counts,
});

const parentOf = (locator: string): string | undefined =>
  locator.includes("__") ? locator.slice(0, locator.lastIndexOf("__")) : undefined;

/** The provision that holds another, those that it holds, and those beside it, all in the same text. */
function relativesOf({ locator }: Provision, siblings: readonly Provision[]) {
  const locators = siblings.map((other) => other.locator);
  const index = locators.indexOf(locator);
  return {
    parent: locators.find((other) => other === parentOf(locator)) ?? null,
    children: locators.filter((other) => parentOf(other) === locator),
    neighbours: { previous: locators[index - 1] ?? null, next: locators[index + 1] ?? null },
  };
}

/** The texts that a provision stands in: the expressions of the instrument, or the one report. */
function textsOf({ expressions, reports }: Instrument, provision: Provision) {
  const texts = provision.in ? reports.filter(({ id }) => id === provision.in) : expressions;
  return texts.map((text) => ({
    language: text.language,
    text,
    range: provision.ranges[text.id] ?? null,
  }));
}

async function provisionAnswer(
  register: Register,
  record: ProvisionRecord,
  parts: readonly IncludedPart[] | undefined,
) {
  const { instrument, provision } = record;
  const { locator, in: report } = provision;
  const statements = (await register.statementsOf(instrument.id)).filter(
    (one) => one.locator === locator && (one.reported ? one.provenance.text : undefined) === report,
  );
  const siblings = instrument.provisions.filter((other) => other.in === report);
  const home = `/v1/instruments/${instrument.id}`;
  const self = `${home}/provisions/${locator}${report ? `?in=${report}` : ""}`;
  const named = { statements, instrumentIds: [instrument.id] };
  return {
    ...itemOf(record),
    of: pick(instrument, NAME),
    texts: textsOf(instrument, provision),
    sources: instrument.sources.filter(({ id }) => provision.sources.includes(id)),
    statements,
    ...relativesOf(provision, siblings),
    links: { self, instrument: home, provisions: `${home}/provisions` },
    included: await include(register, named, parts),
  };
}

/** Provisions of an instrument: the list, and one with all its languages. */
export function provisionRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const { id } = c.req.valid("param");
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      if (!(await then.instrument(id))) return absent(c, then, id, unknown(id));
      const { filter, page } = listRequest("provisions", query);
      const found = await then.provisions(id, filter, page);
      linkPages(c, "provisions", found);
      const { items, ...rest } = pageAnswer("provisions", found);
      const included = await include(then, { instrumentIds: [id] }, query.include);
      return c.json(
        { items: items.map((item) => sparse(itemOf(item), query.fields)), ...rest, included },
        200,
      );
    })
    .openapi(one, async (c) => {
      const { id, locator } = c.req.valid("param");
      const { asOf, include: parts, in: report } = c.req.valid("query");
      const then = await register.at(asOf);
      if (!(await then.instrument(id))) return absent(c, then, id, unknown(id));
      const record = await then.provision(id, locator, report);
      if (!record) {
        const place = report ? `report "${report}" about "${id}"` : `instrument "${id}"`;
        const all = `All of them are at /v1/instruments/${id}/provisions.`;
        return problem(c, "not-found", `The ${place} has no provision "${locator}". ${all}`);
      }
      return c.json(await provisionAnswer(then, record, parts), 200);
    });
}
