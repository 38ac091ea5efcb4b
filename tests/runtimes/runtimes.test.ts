import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ContractCheck } from "./contract.ts";
import { exchange, RAW_CASES } from "./raw-requests.ts";
import type { RequestCase, RuntimeName } from "./request-case.ts";
import { REQUESTS } from "./requests.ts";
import { type RunningServer, START } from "./servers.ts";

const RUNTIMES = Object.keys(START) as RuntimeName[];
const answers = new Map<string, string[]>();

const nameOf = ({ method = "GET", path, reason }: RequestCase) => `${method} ${path.slice(0, 80)}: ${reason}`;

/** Bodies are asked for as they are: the edge encodes, Node does so itself, and both must say the same. */
const send = (origin: string, { method = "GET", path, headers = {}, body }: RequestCase) =>
  fetch(origin + path, {
    method,
    headers: { "Accept-Encoding": "identity", ...headers },
    ...(body === undefined ? {} : { body }),
  });

function expectHeaders({ status, headers }: Response, request: RequestCase): void {
  expect(status).toBe(request.status);
  for (const [name, expected] of Object.entries(request.expected ?? {})) {
    const value = headers.get(name);
    if (expected) expect(value, name).toMatch(expected);
    else expect(value, name).toBeNull();
  }
  expect(headers.get("X-Content-Type-Options")).toBe(status === 304 ? null : "nosniff");
  expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
}

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
      const type = response.headers.get("Content-Type") ?? "";
      expectHeaders(response, request);
      if (request.method !== "OPTIONS") {
        const answer = { status: response.status, type, text };
        expect(contract.faultOf(request.method ?? "GET", request.path, answer)).toBeUndefined();
      }
      const body: unknown = /[/+]json\b/u.test(type) && text !== "" ? JSON.parse(text) : text || undefined;
      request.check?.(body);
      answers.set(nameOf(request), [
        ...(answers.get(nameOf(request)) ?? []),
        `${response.headers.get("ETag")} ${text}`,
      ]);
    });
  }

  test("what a client has is not sent again", async () => {
    const address = `${server.origin}/v1/instruments`;
    const headers = { "Accept-Encoding": "identity" };
    const tag = (await fetch(address, { headers })).headers.get("ETag") ?? "none";
    const again = await fetch(address, { headers: { ...headers, "If-None-Match": tag } });
    expect([again.status, again.headers.get("ETag"), await again.text()]).toEqual([304, tag, ""]);
  });

  test("the examples of the contract fit it", () => {
    expect(contract.exampleFaults()).toEqual([]);
  });

  test("the check of answers bites", async () => {
    const text = await (await fetch(`${server.origin}/v1/topics`)).text();
    const answer = { status: 200, type: "application/json", text };
    expect(contract.faultOf("GET", "/v1/topics", answer)).toBeUndefined();
    const broken = text.replace('"total":41', '"total":"many"');
    expect(contract.faultOf("GET", "/v1/topics", { ...answer, text: broken })).toMatch(/total/u);
    expect(contract.faultOf("GET", "/v1/topics", { ...answer, status: 418 })).toMatch(/418/u);
    expect(contract.faultOf("GET", "/v1/topics", { ...answer, type: "text/plain" })).toMatch(/text\/plain/u);
  });

  for (const { reason, sent, answer, problem, skip } of RAW_CASES) {
    test.skipIf(skip?.[runtime])(`on a bare connection: ${reason}`, async () => {
      const text = await exchange(server.origin, sent);
      expect(text).toMatch(answer);
      expect(text).toContain(`"type":"${problem}"`);
    });
  }

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
