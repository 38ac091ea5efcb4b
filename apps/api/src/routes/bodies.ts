import { BodyIdSchema } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { linkPages, listRequest, pageAnswer } from "../http/paging.ts";
import { problem } from "../http/problems.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { BodyRecord, Register } from "../register.ts";
import { BodyAnswerSchema, BodyListShape, BodyQuerySchema } from "../schemas/bodies.ts";
import { LIMIT_DEFAULT, RECORD_QUERY } from "../schemas/page.ts";
import { sparse } from "../sparse.ts";
import { namedBy } from "./references.ts";

const tags = ["Bodies"];

const list = createRoute({
  method: "get",
  path: "/v1/bodies",
  operationId: "bodies",
  summary: "Bodies, processes and events that texts name, in the order of their ids",
  tags,
  request: { query: BodyQuerySchema },
  responses: { 200: answer("A page of bodies", BodyListShape), ...BAD_QUERY, ...READ },
});

const one = createRoute({
  method: "get",
  path: "/v1/bodies/{id}",
  operationId: "body",
  summary: "One body with the references to it",
  tags,
  request: { params: z.strictObject({ id: BodyIdSchema }), query: RECORD_QUERY },
  responses: { 200: answer("The body", BodyAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});

const itemOf = ({ body, counts }: BodyRecord) => ({ ...body, counts });

/** Bodies: the list and one record. */
export function bodyRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const { filter, page } = listRequest("bodies", query);
      const found = await then.bodies(filter, page);
      linkPages(c, "bodies", found, query.sort);
      const { items, ...rest } = pageAnswer("bodies", found, query.sort);
      return c.json({ items: items.map((item) => sparse(itemOf(item), query.fields)), ...rest }, 200);
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid("param");
      const { asOf, include: parts } = c.req.valid("query");
      const then = await register.at(asOf);
      const record = await then.body(id);
      if (!record)
        return problem(c, "not-found", `The register has no body "${id}". All of them are at /v1/bodies.`);
      const found = await then.references({ target: id }, { limit: LIMIT_DEFAULT, sort: "id" });
      const references = pageAnswer("references", found, "id");
      const included = await include(then, namedBy(references.items), parts);
      const links = { self: `/v1/bodies/${id}`, references: `/v1/references?target=${id}` };
      return c.json({ ...itemOf(record), references, links, included }, 200);
    });
}
