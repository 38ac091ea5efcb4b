import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { knownOrigin } from "../http/known-origin.ts";
import { ALWAYS, problemAnswer } from "../http/responses.ts";
import { type McpOptions, mcpServer } from "../mcp/server.ts";
import type { Register } from "../register.ts";
import { MCP_BODY_MAX, McpAnswerSchema, McpRequestSchema } from "../schemas/mcp.ts";

interface Options extends Pick<McpOptions, "version" | "onFault"> {
  /** Host names of pages that may ask, beside those of this machine. */
  readonly origins: readonly string[];
}

const json = { "application/json": { schema: McpAnswerSchema } };

const routeFor = (origins: readonly string[]) =>
  createRoute({
    method: "post",
    path: "/mcp",
    operationId: "mcp",
    summary: "The register as tools for agents (Model Context Protocol, streamable HTTP)",
    description: `Without sessions: each message is answered by itself. Tools: search, get_instrument, get_statement, get_party_ledger, compare, verify_quotation, extract; each answer cites. At most ${MCP_BODY_MAX} bytes. Send \`Accept: application/json, text/event-stream\`.`,
    tags: ["Agents"],
    middleware: knownOrigin(origins),
    request: { body: { content: { "application/json": { schema: McpRequestSchema } } } },
    responses: {
      200: {
        description: "The answer, as one message or as a stream of them",
        content: { ...json, "text/event-stream": { schema: McpAnswerSchema } },
      },
      202: { description: "A notification was taken" },
      400: { description: "No message that the protocol knows", content: json },
      403: problemAnswer("A page of another site asked."),
      404: { description: "The protocol has no such method", content: json },
      406: { description: "The caller accepts none of the two types", content: json },
      413: { description: "The message is too large", content: json },
      415: { description: "The Content-Type is not application/json", content: json },
      ...ALWAYS,
    },
  });

/** The Model Context Protocol. Its faults are JSON-RPC errors, as its clients expect. */
export function mcpRoutes(register: Register, { origins, ...options }: Options) {
  const app = new OpenAPIHono();
  const route = routeFor(origins);
  app.openAPIRegistry.registerPath(route);
  const server = mcpServer(register, { ...options, max: MCP_BODY_MAX });
  app.post(route.path, route.middleware, async (c) => {
    const answer = await server.fetch(c.req.raw);
    const headers = new Headers(answer.headers);
    headers.set("Cache-Control", "no-store");
    return new Response(answer.body, { status: answer.status, headers });
  });
  return app;
}
