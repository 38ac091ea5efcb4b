import { z } from "zod";

/** Largest body of a request, in bytes. */
export const MCP_BODY_MAX = 500_000;

const id = z.union([z.string(), z.number(), z.null()]).optional();
const message = z.looseObject({ jsonrpc: z.literal("2.0"), id });

/** A message of JSON-RPC 2.0, as the Model Context Protocol sends it. */
export const McpRequestSchema = message
  .extend({ method: z.string().optional(), params: z.looseObject({}).optional() })
  .meta({
    id: "McpRequest",
    description: "A message of the Model Context Protocol (JSON-RPC 2.0)",
    examples: [{ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} }],
  });

export const McpAnswerSchema = message
  .extend({
    result: z.looseObject({}).optional(),
    error: z.looseObject({ code: z.number().int(), message: z.string() }).optional(),
  })
  .meta({
    id: "McpAnswer",
    description: "A result or an error of the Model Context Protocol (JSON-RPC 2.0)",
    examples: [{ jsonrpc: "2.0", id: 1, result: { tools: [] } }],
  });
