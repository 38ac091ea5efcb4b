import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ContractCheck } from "./contract.ts";
import type { RequestCase, RuntimeName } from "./request-case.ts";
import { REQUESTS } from "./requests.ts";
import { type RunningServer, START } from "./servers.ts";

const RUNTIMES = Object.keys(START) as RuntimeName[];
const answers = new Map<string, string[]>();

const nameOf = ({ method = "GET", path, reason }: RequestCase) => `${method} ${path.slice(0, 80)}: ${reason}`;

/** The parsed body of an answer in JSON; a table or a figure is for its own tests. */
const bodyOf = (response: Response, text: string): unknown =>
  text !== "" && response.headers.get("Content-Type")?.includes("json") ? JSON.parse(text) : undefined;

const send = (origin: string, { method = "GET", path, headers = {}, body }: RequestCase) =>
  fetch(origin + path, { method, headers, ...(body === undefined ? {} : { body }) });

describe.each(RUNTIMES)("on %s", (runtime) => {
  let server: RunningServer;
  let contract: ContractCheck;

  beforeAll(async () => {
    server = await START[runtime]();
    contract = new ContractCheck(await (await fetch(`${server.origin}/openapi.json`)).json());
  });

  afterAll(async () => {
    const status = await server?.close();
    if (runtime === "node") expect(status).toBe(0);
  });

  for (const request of REQUESTS) {
    test.skipIf(request.skip?.[runtime])(nameOf(request), async () => {
      const response = await send(server.origin, request);
      const text = await response.text();
      expect(response.status).toBe(request.status);
      for (const [name, expected] of Object.entries(request.expected ?? {})) {
        const value = response.headers.get(name);
        if (expected) expect(value, name).toMatch(expected);
        else expect(value, name).toBeNull();
      }
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      const body = bodyOf(response, text);
      if (request.method !== "OPTIONS") {
        contract.check(
          request.method ?? "GET",
          new URL(server.origin + request.path).pathname,
          response,
          body,
        );
      }
      request.check?.(body);
      answers.set(nameOf(request), [
        ...(answers.get(nameOf(request)) ?? []),
        `${response.headers.get("ETag")} ${text}`,
      ]);
    });
  }

  test("what a client has is not sent again", async () => {
    const address = `${server.origin}/v1/instruments`;
    const tag = (await fetch(address)).headers.get("ETag") ?? "none";
    const again = await fetch(address, { headers: { "If-None-Match": tag } });
    expect([again.status, again.headers.get("ETag"), await again.text()]).toEqual([304, tag, ""]);
  });

  test("the examples of the contract fit it", () => {
    expect(contract.checkExamples()).toEqual(
      expect.arrayContaining([
        "Statement",
        "InstrumentFacts",
        "PartyItem",
        "LedgerEntry",
        "Membership",
        "Problem",
      ]),
    );
  });

  test("the check of answers bites", async () => {
    const response = await fetch(`${server.origin}/v1/topics`);
    const body = await response.json();
    contract.check("GET", "/v1/topics", response, body);
    expect(() => contract.check("GET", "/v1/topics", response, { ...body, total: "many" })).toThrow();
    expect(() => contract.check("GET", "/v1/topics", new Response(null, { status: 418 }), body)).toThrow();
  });

  test("the process goes on after all that", async () => {
    expect((await fetch(`${server.origin}/health`)).status).toBe(200);
  });
});

test("runtimes give the same bytes and the same tags", () => {
  expect(answers.size).toBe(REQUESTS.length);
  for (const [name, given] of answers) {
    expect(given.length, name).toBeGreaterThan(0);
    expect(new Set(given).size, name).toBe(1);
  }
});
