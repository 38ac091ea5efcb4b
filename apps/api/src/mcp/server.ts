import { type CallToolResult, createMcpHandler, McpServer } from "@modelcontextprotocol/server";
import type { Register } from "../register.ts";
import { type Tool, ToolFault } from "./tool.ts";
import { compareTool } from "./tools/compare.ts";
import { extractTool } from "./tools/extract.ts";
import { instrumentTool } from "./tools/instrument.ts";
import { ledgerTool } from "./tools/ledger.ts";
import { quotationTool } from "./tools/quotation.ts";
import { searchTool } from "./tools/search.ts";
import { statementTool } from "./tools/statement.ts";

const INSTRUCTIONS =
  "Concordance is the register of what states and international bodies have said about artificial intelligence, clause by clause. Summaries are the register's own words and never quotations: verify quotations with verify_quotation. Cite with the citations of each answer; addresses are relative to the root of this server.";

/** Nothing is written, nothing outside the register is asked. */
const ANNOTATIONS = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

export interface McpOptions {
  readonly version: string;
  /** Largest body of a request, in bytes. */
  readonly max: number;
  /** Hears of faults of our own. */
  readonly onFault: (error: Error) => void;
}

const failed = (message: string): CallToolResult => ({
  isError: true,
  content: [{ type: "text", text: message }],
});

/** Makes a tool known to a server. What it cannot do is an answer of the tool, with a tip, so that the agent can mend it. */
function add(server: McpServer, register: Register, tool: Tool, onFault: McpOptions["onFault"]): void {
  const { name, title, description, input, output } = tool;
  const config = { title, description, inputSchema: input, outputSchema: output, annotations: ANNOTATIONS };
  server.registerTool(name, config, async (args, { mcpReq }): Promise<CallToolResult> => {
    try {
      const { data, text } = await tool.run(register, args, mcpReq.signal);
      return { structuredContent: data, content: [{ type: "text", text }] };
    } catch (error) {
      if (error instanceof ToolFault) return failed(`${error.message} ${error.tip}`);
      onFault(error instanceof Error ? error : new Error(String(error)));
      return failed("Something of ours failed; nothing is wrong with the call. Try again later.");
    }
  });
}

/**
 * The register as a server of the Model Context Protocol over streamable HTTP. It keeps no session: each request is
 * answered by itself, of this and of earlier versions of the protocol.
 */
export function mcpServer(register: Register, { version, max, onFault }: McpOptions) {
  return createMcpHandler(
    () => {
      const server = new McpServer(
        { name: "concordance", title: "Concordance", version },
        { instructions: INSTRUCTIONS },
      );
      add(server, register, searchTool, onFault);
      add(server, register, instrumentTool, onFault);
      add(server, register, statementTool, onFault);
      add(server, register, ledgerTool, onFault);
      add(server, register, compareTool, onFault);
      add(server, register, quotationTool, onFault);
      add(server, register, extractTool, onFault);
      return server;
    },
    { maxRequestBodySize: max },
  );
}
