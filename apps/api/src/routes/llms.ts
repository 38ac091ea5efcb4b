import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { BAD_QUERY, READ } from "../http/responses.ts";
import { operationsOf } from "../llms/operations.ts";
import { llms, llmsFull } from "../llms/write.ts";
import type { Document } from "../open-api/document.ts";
import type { Register } from "../register.ts";
import { NO_QUERY } from "../schemas/page.ts";

const TYPE = "text/plain; charset=utf-8";
const text = {
  description: "The guide, in Markdown",
  content: { "text/plain": { schema: z.string() } },
};

const routeOf = (path: string, operationId: string, summary: string) =>
  createRoute({
    method: "get",
    path,
    operationId,
    summary,
    tags: ["Agents"],
    request: { query: NO_QUERY },
    responses: { 200: text, ...BAD_QUERY, ...READ },
  });

const short = routeOf("/llms.txt", "llms", "What an agent should know first");
const full = routeOf(
  "/llms-full.txt",
  "llmsFull",
  "The same with parameters, vocabularies and all instruments",
);

/** Guides for agents, drawn from the register's counts and from the contract. */
export function llmsRoutes(register: Register, contract: () => Document) {
  const facts = () => ({
    manifest: register.manifest,
    changed: register.changed,
    operations: operationsOf(contract()),
  });
  return new OpenAPIHono()
    .openapi(short, (c) => c.body(llms(facts()), 200, { "Content-Type": TYPE }))
    .openapi(full, async (c) => {
      const { instruments } = await register.names();
      return c.body(llmsFull(facts(), instruments), 200, { "Content-Type": TYPE });
    });
}
