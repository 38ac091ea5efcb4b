import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RuntimeName } from "../runtimes/request-case.ts";
import { type RunningServer, START } from "../runtimes/servers.ts";

const RUNTIMES = Object.keys(START) as RuntimeName[];

/** A call of each tool, and what the built-in register answers. */
const CALLS: readonly (readonly [tool: string, input: Record<string, unknown>, expected: object])[] = [
  [
    "search",
    { query: "personal data", limit: 5 },
    { statements: expect.arrayContaining([expect.anything()]) },
  ],
  [
    "get_instrument",
    { id: "cn-fr-2024-ai-global-governance", limit: 5 },
    { adopted: "2024-05-06", place: "Paris", next: "cn-fr-2024-ai-global-governance.s05" },
  ],
  ["get_statement", { id: "cn-fr-2024-ai-global-governance.r01" }, { reported: true }],
  [
    "get_party_ledger",
    { party: "France", from: "2024", to: "2024", directness: "direct" },
    {
      party: { id: "fr" },
      acts: expect.arrayContaining([
        expect.objectContaining({ instrument: "un-ga-78-265", act: "sponsored" }),
      ]),
    },
  ],
  [
    "compare",
    { instruments: ["bletchley-2023", "seoul-declaration-2024"] },
    { pairs: [expect.objectContaining({ a: "bletchley-2023", b: "seoul-declaration-2024" })] },
  ],
  [
    "verify_quotation",
    { text: "Генеральная Ассамблея", instrument: "un-ga-78-265" },
    { found: true, matches: [expect.objectContaining({ locator: "preamble" })] },
  ],
  [
    "extract",
    { text: "France and China agree that rules should be shared." },
    { statements: [expect.objectContaining({ force: "agree", speakers: ["fr", "cn"] })] },
  ],
];

const ACCORD = Array.from(
  { length: 400 },
  (_, index) => `${index + 1}. We affirm that mill ${index} turns.\n\n`,
).join("");

describe.each(RUNTIMES)("on %s", (runtime) => {
  let server: RunningServer;
  let client: Client;

  beforeAll(async () => {
    server = await START[runtime]();
    client = new Client({ name: "test", version: "1" });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${server.origin}/mcp`)));
  });

  afterAll(async () => {
    await client?.close();
    await server?.close();
  });

  test("every tool that is listed is called here", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(CALLS.map(([name]) => name));
  });

  test.each(CALLS)("%s %j", async (name, args, expected) => {
    const { isError, structuredContent, content } = await client.callTool({ name, arguments: args });
    expect(isError ?? false).toBe(false);
    expect(structuredContent).toMatchObject({
      ...expected,
      citations: expect.any(Array),
      register: { date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u) },
    });
    expect(content).toEqual([{ type: "text", text: expect.stringMatching(/\w/u) }]);
  });

  test("a fault of a tool says what to do", async () => {
    const answer = await client.callTool({ name: "get_instrument", arguments: { id: "bletchley" } });
    expect(answer).toMatchObject({
      isError: true,
      content: [{ type: "text", text: expect.stringContaining("bletchley-2023") }],
    });
  });

  test("an extraction comes event by event, and the server goes on where the reader leaves", async () => {
    const address = `${server.origin}/v1/extract`;
    const headers = { "Content-Type": "text/plain", Accept: "application/x-ndjson" };
    const whole = await fetch(address, { method: "POST", body: ACCORD, headers });
    const events = (await whole.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).event);
    expect([events[0], events.at(-1), events.length]).toEqual(["document", "end", 402]);
    const left = await fetch(address, { method: "POST", body: ACCORD, headers });
    await left.body?.cancel();
    expect((await fetch(`${server.origin}/health`)).status).toBe(200);
  });

  test("the guide for agents is there", async () => {
    const response = await fetch(`${server.origin}/llms.txt`);
    expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toMatch(/^# Concordance\n/u);
  });
});
