import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { linkPages, listRequest, pageAnswer } from "../http/paging.ts";
import { answer, BAD_QUERY, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Register } from "../register.ts";
import { type ReferenceItem, ReferenceListShape, ReferenceQuerySchema } from "../schemas/references.ts";
import { sparse } from "../sparse.ts";

const list = createRoute({
  method: "get",
  path: "/v1/references",
  operationId: "references",
  summary: "What statements refer to: instruments, bodies, events, in register order",
  tags: ["References"],
  request: { query: ReferenceQuerySchema },
  responses: { 200: answer("A page of references", ReferenceListShape), ...BAD_QUERY, ...READ },
});

/** Everything that references mention by id. */
export function namedBy(items: readonly ReferenceItem[]) {
  const targets = items.flatMap(({ kind, target }) => (kind === "instrument" && target) || []);
  return {
    instrumentIds: [...items.map(({ instrument }) => instrument), ...targets],
    partyIds: items.flatMap(({ speakers }) => speakers),
    forces: items.map(({ force }) => force),
  };
}

/** References of statements as a list. */
export function referenceRoutes(register: Register) {
  return new OpenAPIHono().openapi(list, async (c) => {
    const query = c.req.valid("query");
    const then = await register.at(query.asOf);
    const { filter, page } = listRequest("references", query);
    const found = await then.references(filter, page);
    linkPages(c, "references", found, query.sort);
    const { items, ...rest } = pageAnswer("references", found, query.sort);
    const included = await include(then, namedBy(items), query.include);
    return c.json({ items: items.map((item) => sparse(item, query.fields)), ...rest, included }, 200);
  });
}
