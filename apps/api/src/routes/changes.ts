import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { linkPages, listRequest, pageAnswer } from "../http/paging.ts";
import { answer, BAD_QUERY, READ } from "../http/responses.ts";
import type { Register } from "../register.ts";
import { ChangeListSchema, ChangeQuerySchema } from "../schemas/changes.ts";

const list = createRoute({
  method: "get",
  path: "/v1/changes",
  operationId: "changes",
  summary: "What was added, changed and withdrawn since a day, and why",
  description: `To keep a copy: take all once, then ask with \`since\` of the last answer's \`until\` and follow \`next\`. An
\`added\` instrument stands for all that its record held on that day; a \`withdrawn\` one is a tombstone and stays for ever.`,
  tags: ["Changes"],
  request: { query: ChangeQuerySchema },
  responses: { 200: answer("A page of changes", ChangeListSchema), ...BAD_QUERY, ...READ },
});

/** The history of the register as a list to be followed. */
export function changeRoutes(register: Register) {
  return new OpenAPIHono().openapi(list, async (c) => {
    const query = c.req.valid("query");
    const then = await register.at(query.asOf);
    const { filter, page } = listRequest("changes", query);
    const found = await then.changes(filter, page);
    linkPages(c, "changes", found, query.sort);
    return c.json({ ...pageAnswer("changes", found, query.sort), until: then.changed ?? null }, 200);
  });
}
