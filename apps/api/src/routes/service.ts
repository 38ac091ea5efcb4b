import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { problemPage } from "../docs/problem-page.ts";
import { doNotKeep } from "../http/conditional.ts";
import { PROBLEMS, problem } from "../http/problems.ts";
import { ALWAYS, answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { wantsHtml } from "../http/wants-html.ts";
import type { Register } from "../register.ts";
import { NO_QUERY } from "../schemas/page.ts";
import { HealthSchema, IndexSchema, ProblemTypeSchema } from "../schemas/service.ts";

const tags = ["Service"];
const query = NO_QUERY;

const index = createRoute({
  method: "get",
  path: "/v1",
  operationId: "index",
  summary: "Where everything is",
  tags,
  request: { query },
  responses: { 200: answer("Addresses of the API", IndexSchema), ...BAD_QUERY, ...READ },
});

const health = createRoute({
  method: "get",
  path: "/health",
  operationId: "health",
  summary: "Whether the API answers, and from which snapshot",
  tags,
  request: { query },
  responses: { 200: answer("It answers", HealthSchema), ...BAD_QUERY, ...ALWAYS },
});

const problemType = createRoute({
  method: "get",
  path: "/problems/{name}",
  operationId: "problemType",
  summary: "What a type of problem means",
  tags,
  request: {
    params: z.strictObject({
      name: z
        .string()
        .max(80)
        .meta({ description: "Last part of the type", examples: ["not-found"] }),
    }),
    query,
  },
  responses: {
    200: {
      description: "The type of problem; as a page where the client asks for HTML before JSON",
      content: {
        "application/json": { schema: ProblemTypeSchema },
        "text/html": { schema: z.string() },
      },
    },
    ...BAD_QUERY,
    ...MISSING,
    ...READ,
  },
});

const LINKS = {
  self: "/v1",
  instruments: "/v1/instruments",
  statements: "/v1/statements",
  parties: "/v1/parties",
  bodies: "/v1/bodies",
  topics: "/v1/topics",
  forces: "/v1/forces",
  references: "/v1/references",
  changes: "/v1/changes",
  search: "/v1/search",
  quality: "/v1/quality",
  feed: "/v1/feeds/all.atom",
  bulk: "/v1/bulk",
  context: "/v1/context.jsonld",
  matrix: "/v1/matrix",
  timeline: "/v1/timeline",
  graph: "/v1/graph",
  divergences: "/v1/divergences",
  extract: "/v1/extract",
  reference: "/docs",
  contract: "/openapi.json",
  health: "/health",
};
const DESCRIPTION =
  "What states and international bodies have said about artificial intelligence, clause by clause.";
const TYPES: Readonly<Record<string, { status: number; title: string; meaning: string } | undefined>> =
  PROBLEMS;

/** What is about the API itself. */
export function serviceRoutes({ manifest }: Register) {
  const { schemaVersion, sha256: snapshot, counts } = manifest;
  return new OpenAPIHono()
    .openapi(index, (c) =>
      c.json({ name: "Concordance", description: DESCRIPTION, schemaVersion, links: LINKS }, 200),
    )
    .openapi(health, (c) => {
      doNotKeep(c);
      return c.json({ status: "ok" as const, schemaVersion, snapshot, counts }, 200);
    })
    .openapi(problemType, async (c) => {
      const { name } = c.req.valid("param");
      const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
      if (!type) return problem(c, "not-found", `There is no type of problem "${name}".`);
      const answered = { type: `/problems/${name}`, ...type };
      return wantsHtml(c) ? c.html(await problemPage(answered), 200) : c.json(answered, 200);
    });
}
