import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "./app.ts";
import { memoryRegister } from "./memory/memory-register.ts";
import { inventedApp } from "./testing/invented-app.ts";
import { inventedManifest, inventedSnapshot } from "./testing/invented-snapshot.ts";

const ADDRESS = "http://localhost/mcp";
const NAMES = [
  "search",
  "get_instrument",
  "get_statement",
  "get_party_ledger",
  "compare",
  "verify_quotation",
  "extract",
];

/** A client of the official SDK, whose requests the app of this process answers. */
async function connected(app: typeof inventedApp, mode: "auto" | "legacy") {
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode } });
  const transport = new StreamableHTTPClientTransport(new URL(ADDRESS), {
    fetch: async (address, init) => app.fetch(new Request(address, init)),
  });
  await client.connect(transport);
  return client;
}

const wordsOf = (content: unknown): string =>
  Array.isArray(content) ? content.map(({ text }: { text?: string }) => text ?? "").join("\n") : "";

describe.each(["auto", "legacy"] as const)("a client that speaks %s", (mode) => {
  let client: Client;
  beforeAll(async () => {
    client = await connected(inventedApp, mode);
  });
  afterAll(() => client.close());

  const call = async (name: string, args: Record<string, unknown>) => {
    const { isError, structuredContent, content } = await client.callTool({ name, arguments: args });
    return { isError: isError === true, data: structuredContent as never, words: wordsOf(content) };
  };

  test("is told who answers, and which tools there are, each with schemas of both sides", async () => {
    expect(client.getServerVersion()).toMatchObject({ name: "concordance" });
    expect(client.getInstructions()).toMatch(/never quotations/u);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(NAMES);
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description).toMatch(/\w/u);
      expect(inputSchema.type).toBe("object");
      expect(outputSchema?.properties).toMatchObject({ citations: {}, register: {} });
      expect(annotations).toMatchObject({ readOnlyHint: true });
    }
  });

  test.each([
    [
      "search",
      { query: "interoperability" },
      { statements: expect.arrayContaining([expect.objectContaining({ id: "veldania-ostmark-2031.s01" })]) },
    ],
    [
      "get_instrument",
      { id: "veldania-ostmark-2031", limit: 2 },
      {
        kind: "joint-statement",
        next: "veldania-ostmark-2031.s02",
        statements: [{ id: "veldania-ostmark-2031.s01" }, { id: "veldania-ostmark-2031.s02" }],
      },
    ],
    [
      "get_instrument",
      { id: "veldania-ostmark-2031", after: "veldania-ostmark-2031.r01" },
      { next: null, statements: [{ id: "veldania-ostmark-2031.r02" }] },
    ],
    [
      "get_statement",
      { id: "veldania-ostmark-2031.s02" },
      { actors: ["norrland"], provenance: { basis: "expression" } },
    ],
    [
      "get_party_ledger",
      { party: "veldania" },
      {
        total: 2,
        acts: [
          { act: "signed", via: null },
          { act: "adopted", via: { group: "lakes-union", certainty: "certain" } },
        ],
      },
    ],
    [
      "get_party_ledger",
      { party: "Kingdom of Ostmark", directness: "direct" },
      { party: { id: "ostmark" }, total: 1 },
    ],
    [
      "compare",
      { instruments: ["veldania-ostmark-2031", "lakes-charter-2029"] },
      { instruments: [{ statements: 3 }, { statements: 120 }], pairs: [{ a: "veldania-ostmark-2031" }] },
    ],
    ["verify_quotation", { text: "Nobody wrote this." }, { found: false, near: null }],
    ["extract", { text: "We affirm that people come first." }, { statements: [{ force: "affirm" }] }],
  ])("%s %j answers and cites", async (name, args, expected) => {
    const { isError, data, words } = await call(name, args);
    expect([isError, words]).toEqual([false, expect.stringMatching(/\w/u)]);
    expect(data).toMatchObject({ ...expected, register: { snapshot: inventedManifest.sha256 } });
    const { citations } = data as { citations: { citation: string; address: string }[] };
    for (const { citation, address } of citations) {
      expect(citation).toContain(address);
      if (!address.startsWith("/v1/compare")) expect((await inventedApp.request(address)).status).toBe(200);
    }
  });

  test.each([
    ["get_instrument", { id: "atlantis-1" }, /no instrument "atlantis-1".*search/u],
    ["get_instrument", { id: "veldania" }, /no instrument.*(search|meant)/u],
    ["get_statement", { id: "veldania-ostmark-2031.s99" }, /no statement.*full stop/u],
    ["get_party_ledger", { party: "Atlantis" }, /No one party.*ISO 3166-1/u],
    ["compare", { instruments: ["veldania-ostmark-2031", "atlantis-1"] }, /no instrument "atlantis-1"/u],
    ["verify_quotation", { text: "x", instrument: "atlantis-1" }, /no instrument/u],
  ])("%s %j is a fault of the tool, with a tip", async (name, args, words) => {
    const answer = await call(name, args);
    expect(answer.isError).toBe(true);
    expect(answer.words).toMatch(words);
  });

  test.each([
    ["search", {}],
    ["search", { query: "" }],
    ["search", { query: "x", limit: 1000 }],
    ["compare", { instruments: ["bletchley-2023"] }],
    ["extract", { text: "a".repeat(200_000) }],
    ["get_party_ledger", { party: "fr", act: "danced" }],
  ])("%s refuses input that is out of bounds", async (name, args) => {
    const refused = await call(name, args).then(
      ({ isError, words }) => isError && words,
      (error: Error) => error.message,
    );
    expect(refused).toMatch(/Invalid|invalid|Input/u);
  });
});

describe("the address", () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    inventedApp.request("/mcp", {
      method: "POST",
      body,
      headers: {
        "Content-Type": "application/json",
        Accept: "application/json, text/event-stream",
        ...headers,
      },
    });
  const list = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} });

  test.each([
    [undefined, 200, "a program"],
    ["http://localhost:3000", 200, "a page of this machine"],
    ["https://evil.example", 403, "a page of another site"],
    ["null", 403, "a page without an origin"],
    ["http://localhost.evil.example", 403, "a name that only begins like this machine's"],
  ])("origin %s gives %i: %s", async (origin, status, _reason) => {
    expect((await post(list, origin === undefined ? {} : { Origin: origin })).status).toBe(status);
  });

  test("pages of a site that is named may ask", async () => {
    const app = createApp(memoryRegister(inventedSnapshot, inventedManifest), {
      origins: ["concordance.example"],
    });
    const headers = {
      "Content-Type": "application/json",
      Accept: "application/json, text/event-stream",
      Origin: "https://concordance.example",
    };
    expect((await app.request("/mcp", { method: "POST", body: list, headers })).status).toBe(200);
  });

  test("answers are not kept", async () => {
    const response = await post(list);
    expect([response.headers.get("Cache-Control"), response.headers.get("ETag")]).toEqual(["no-store", null]);
  });

  test.each([
    ["GET", 405],
    ["DELETE", 405],
  ])("%s gives %i: there are no sessions", async (method, status) => {
    expect((await inventedApp.request("/mcp", { method })).status).toBe(status);
  });

  test.each([
    ["no JSON", "{", 400],
    ["no message", "[1]", 400],
    [
      "too much",
      JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping", params: { x: "a".repeat(600_000) } }),
      413,
    ],
  ])("%s is an error of the protocol", async (_reason, body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ jsonrpc: "2.0", error: { code: expect.any(Number) } });
  });

  test("a fault of our own tells the agent nothing, and the listener all", async () => {
    const heard: string[] = [];
    const failing = { statement: () => Promise.reject(new Error("secret place /srv/register")) };
    const register = Object.assign(memoryRegister(inventedSnapshot, inventedManifest), failing);
    const client = await connected(
      createApp(register, { onFault: ({ message }) => heard.push(message) }),
      "auto",
    );
    const answer = await client.callTool({ name: "get_statement", arguments: { id: "x-1.s01" } });
    expect(answer.isError).toBe(true);
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(heard).toEqual(["secret place /srv/register"]);
  });
});
