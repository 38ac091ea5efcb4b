import { createRoute, OpenAPIHono, type z } from "@hono/zod-openapi";
import { BAD_QUERY, READ } from "../http/responses.ts";
import { documented } from "../representations/documented.ts";
import { FORMS_OF, type Form, isJson, type ResourceKind } from "../representations/forms.ts";
import { type Represented, represent } from "../representations/represent.ts";
import { InstrumentQuerySchema } from "../schemas/instruments.ts";
import { NO_QUERY } from "../schemas/page.ts";
import { StatementQuerySchema } from "../schemas/statements.ts";

type ListKind = Exclude<ResourceKind, "instrument" | "statement">;

/** Lists whose forms have addresses of their own. */
const LISTS: Readonly<Record<ListKind, { readonly tag: string; readonly query: z.ZodType }>> = {
  instruments: { tag: "Instruments", query: InstrumentQuerySchema },
  statements: { tag: "Statements", query: StatementQuerySchema },
  topics: { tag: "Topics", query: NO_QUERY },
  forces: { tag: "Forces", query: NO_QUERY },
};

const words = ({ format }: Form): string => format.charAt(0).toUpperCase() + format.slice(1);

function routeOf(kind: ListKind, form: Form) {
  const { tag, query } = LISTS[kind];
  return createRoute({
    method: "get",
    path: `/v1/${kind}${form.suffixes[0]}`,
    operationId: `${kind}${words(form)}`,
    summary: `The list of ${kind} as ${form.mediaType}`,
    tags: [tag],
    request: { query: query as never },
    responses: {
      200: { description: `The list of ${kind}`, content: documented([form]) },
      ...BAD_QUERY,
      ...READ,
    },
  });
}

/** An address for each form of each list, with the list's own parameters; `fields` and `include` shape JSON alone. */
export function listFormRoutes(represented: Represented) {
  const app = new OpenAPIHono();
  for (const kind of Object.keys(LISTS) as ListKind[])
    for (const form of FORMS_OF[kind].filter((one) => !isJson(one)))
      app.openapi(routeOf(kind, form), (c) =>
        represent(c, { kind, path: `/v1/${kind}`, id: "", form }, form, represented),
      );
  return app;
}
