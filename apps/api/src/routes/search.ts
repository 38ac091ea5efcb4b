import { DIMENSIONS, type Hit, type SearchFilters, type SearchRequest } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { z } from "zod";
import { linkPages, listRequest, pageAnswer } from "../http/paging.ts";
import { answer, BAD_QUERY, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Register } from "../register.ts";
import { SearchListSchema, SearchQuerySchema } from "../schemas/search.ts";

const route = createRoute({
  method: "get",
  path: "/v1/search",
  operationId: "search",
  summary: "What the register holds about a query in any of its languages, best first, and why",
  description:
    "Finds instruments, provisions, statements, parties and topics by words of six languages: by their stems, the last word by its beginning, unknown words with a slip, and all of them by what they mean in English, which every record has. Counts what was found by each filter in the same answer.",
  tags: ["Search"],
  request: { query: SearchQuerySchema },
  responses: { 200: answer("A page of hits with counts", SearchListSchema), ...BAD_QUERY, ...READ },
});

/** Where the record of a hit is. A provision is named by its instrument, `#`, its report where it is one of, and its place. */
function addressOf({ type, id, instrument, locator }: Hit): string {
  if (type === "provision") {
    const [, place = ""] = id.split("#");
    const [report] = place === locator ? [] : place.split("/");
    return `/v1/instruments/${instrument}/provisions/${locator}${report ? `?in=${report}` : ""}`;
  }
  const resource = { instrument: "instruments", statement: "statements", party: "parties", topic: "topics" };
  return `/v1/${resource[type]}/${id}`;
}

type Filter = Partial<Record<(typeof DIMENSIONS)[number], readonly string[] | number | undefined>>;

const filtersOf = (filter: Filter): SearchFilters =>
  Object.fromEntries(
    DIMENSIONS.flatMap((name) => {
      const value = filter[name];
      return value === undefined ? [] : [[name, typeof value === "number" ? [String(value)] : value]];
    }),
  );

const valuesOf = (counts: readonly { value: string }[]): string[] => counts.map(({ value }) => value);

async function answerOf(register: Register, query: z.output<typeof SearchQuerySchema>) {
  const { page, filter } = listRequest("search", query);
  const { q, lang, ...wanted } = filter;
  const { limit, after } = page;
  const request: SearchRequest = { limit, after, language: lang, filters: filtersOf(wanted) };
  const { hits, total, next, complete, language, unknown, facets } = await register.search(q, request);
  const included = await include(
    register,
    {
      instrumentIds: [...hits.flatMap(({ instrument }) => instrument ?? []), ...valuesOf(facets.instrument)],
      partyIds: [
        ...hits.flatMap(({ speakers }) => speakers),
        ...valuesOf(facets.party),
        ...valuesOf(facets.actor),
      ],
      topics: [...hits.flatMap(({ topics }) => topics), ...valuesOf(facets.topic)],
      forces: [...hits.flatMap(({ force }) => force ?? []), ...valuesOf(facets.force)],
    },
    query.include,
  );
  const found = { items: hits.map((hit) => ({ ...hit, address: addressOf(hit) })), total, next };
  return { found, rest: { complete, query: { q: q ?? null, language, unknown }, facets, included } };
}

/** Search over everything that the register holds. */
export function searchRoutes(register: Register) {
  return new OpenAPIHono().openapi(route, async (c) => {
    const query = c.req.valid("query");
    const { found, rest } = await answerOf(await register.at(query.asOf), query);
    linkPages(c, "search", found);
    const body = { ...pageAnswer("search", found), ...rest };
    return c.json(body as z.output<typeof SearchListSchema>, 200);
  });
}
