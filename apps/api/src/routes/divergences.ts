import { type DivergenceFact, type DivergenceStatus, divergenceRows, type Language } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { z } from "zod";
import { citationOf } from "../comparison/citation.ts";
import { pageBehind } from "../comparison/matrix-page.ts";
import { csvAnswer, csvRoute } from "../comparison/representations.ts";
import { linkPages, listRequest, pageAnswer } from "../http/paging.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Register } from "../register.ts";
import {
  type DivergencesAnswer,
  DivergencesAnswerSchema,
  DivergencesQuerySchema,
  DivergencesTableQuerySchema,
} from "../schemas/comparison/divergences.ts";

type Query = z.output<typeof DivergencesQuerySchema>;
type Filter = z.output<typeof DivergencesTableQuerySchema>;

const PATH = "/v1/divergences";
const TITLE = "Divergences in force between language versions";
const address = {
  path: PATH,
  operationId: "divergences",
  summary: "Provisions whose language versions diverge in force",
  query: DivergencesTableQuerySchema,
};

const json = createRoute({
  method: "get",
  path: PATH,
  operationId: address.operationId,
  summary: address.summary,
  description:
    "The extractor reads each language by itself; `status` tells whether somebody has read the versions since. `method` names extractor, the sureness asked of it, and the day.",
  tags: ["Comparison"],
  request: { query: DivergencesQuerySchema },
  responses: {
    200: answer("A page of divergences", DivergencesAnswerSchema),
    ...BAD_QUERY,
    ...MISSING,
    ...READ,
  },
});
const csv = csvRoute(address);

/** Whether a language has another force than most of the others have. */
function standsApart({ readings }: DivergenceFact, language: Language): boolean {
  const own = readings.find((reading) => reading.language === language)?.force;
  const like = readings.filter(({ force }) => force === own).length;
  return own !== undefined && like * 2 < readings.length + 1 && like < readings.length;
}

const passes =
  ({ instrument, status, kind, gap, language }: Filter) =>
  (fact: DivergenceFact): boolean =>
    (!instrument || instrument.includes(fact.instrument)) &&
    (!status || status.includes(fact.status)) &&
    (kind === undefined || fact.kind === kind) &&
    (gap === undefined || fact.gap >= gap) &&
    (language === undefined || standsApart(fact, language));

async function asked(register: Register, query: Filter): Promise<DivergenceFact[]> {
  return (await register.snapshot()).divergences.filter(passes(query));
}

const named = (fact: DivergenceFact) => ({ id: `${fact.instrument}~${fact.locator}`, ...fact });

async function divergencesAnswer(
  c: Context,
  register: Register,
  query: Query,
  found: readonly DivergenceFact[],
): Promise<DivergencesAnswer> {
  const page = pageBehind(found.map(named), listRequest("divergences", query).page);
  linkPages(c, "divergences", page);
  const answered = pageAnswer("divergences", page);
  const included = await include(
    register,
    {
      instrumentIds: answered.items.map(({ instrument }) => instrument),
      forces: answered.items.flatMap(({ readings }) => readings.map(({ force }) => force)),
    },
    query.include,
  );
  const number = (status: DivergenceStatus) => found.filter((fact) => fact.status === status).length;
  const citation = citationOf(c, register, TITLE, query.asOf);
  return {
    ...answered,
    counts: {
      computed: number("computed"),
      confirmed: number("confirmed"),
      "extractor-error": number("extractor-error"),
    },
    included,
    links: { self: citation.address, csv: citation.address.replace(PATH, `${PATH}.csv`) },
    citation,
  };
}

/** Divergences of language versions, as JSON and as a table. */
export function divergenceRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(json, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      return c.json(await divergencesAnswer(c, then, query, await asked(then, query)), 200);
    })
    .openapi(csv, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      return csvAnswer(c, divergenceRows(await asked(then, query)), citationOf(c, then, TITLE, query.asOf));
    });
}
