import { describe, expect, test } from "vitest";
import { createApp } from "./app.ts";
import { PROBLEMS } from "./http/problems.ts";
import { memoryRegister } from "./memory/memory-register.ts";
import { ProblemSchema } from "./schemas/problem.ts";
import { inventedApp } from "./testing/invented-app.ts";
import { inventedManifest, inventedSnapshot } from "./testing/invented-snapshot.ts";

async function problemOf(response: Response, status: number) {
  expect(response.status).toBe(status);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(response.headers.get("ETag")).toBeNull();
  const text = await response.text();
  expect(text).not.toMatch(/\bat \w+.*:\d+:\d+/u);
  const problem = ProblemSchema.parse(JSON.parse(text));
  expect(problem.status).toBe(status);
  return problem;
}

const get = async (path: string, status: number) => problemOf(await inventedApp.request(path), status);

describe("a parameter that is not valid is named with a tip", () => {
  test.each([
    ["/v1/statements?colour=red", "/colour", /known are: .*strength/u, "an unknown parameter"],
    [
      "/v1/topics?limit=3",
      "/limit",
      /known are: theme, asOf, include$/u,
      "a parameter that another list has",
    ],
    ["/health?limit=3", "/limit", /known are: none/u, "a parameter where none is known"],
    ["/v1/statements?__proto__=1", "/__proto__", /unknown/u, "a name that objects have"],
    ["/v1/statements?limit=0", "/limit", /from 1 to 200/u, "below the least limit"],
    ["/v1/statements?limit=201", "/limit", /from 1 to 200/u, "above the largest limit"],
    ["/v1/statements?limit=ten", "/limit", /whole number/u, "a limit in words"],
    ["/v1/statements?limit=1e2", "/limit", /whole number/u, "a limit in another notation"],
    ["/v1/statements?limit=", "/limit", /whole number/u, "an empty limit"],
    ["/v1/statements?limit=5&limit=6", "/limit", /more than once/u, "a limit given twice"],
    ["/v1/statements?strength=5", "/strength", /from 0 to 4/u, "a strength that none has"],
    ["/v1/statements?force=shout", "/force", /none of the values/u, "an unknown force"],
    ["/v1/statements?topic=robots", "/topic", /none of the values/u, "an unknown topic"],
    ["/v1/statements?reported=yes", "/reported", /none of the values/u, "a flag that is none"],
    ["/v1/statements?actor=A%20b", "/actor", /no id/u, "an actor that can be no id"],
    ["/v1/statements?party=..%2F..%2Fetc", "/party", /no id/u, "a path in place of an id"],
    ["/v1/statements?cursor=%00", "/cursor", /no cursor/u, "a cursor of a control character"],
    ["/v1/statements?cursor=!!!", "/cursor", /no cursor/u, "a cursor that is no base64url"],
    [
      "/v1/statements?cursor=cGFydGllczpmcg",
      "/cursor",
      /no cursor of this list/u,
      "a cursor of another list",
    ],
    ["/v1/instruments?kind=poem", "/kind", /none of the values/u, "an unknown kind"],
    ["/v1/instruments?q=", "/q", /./u, "no words to look for"],
    [`/v1/instruments?q=${"a".repeat(201)}`, "/q", /./u, "too many words to look for"],
    ["/v1/parties?acted=1", "/acted", /none of the values/u, "a number in place of a flag"],
    ["/v1/instruments/lakes-charter-2029?full=1", "/full", /unknown/u, "an unknown parameter of one record"],
  ])("%s", async (path, pointer, detail) => {
    const { type, errors } = await get(path, 400);
    expect(type).toBe("/problems/invalid-parameter");
    expect(errors).toEqual([
      expect.objectContaining({ in: "query", pointer, detail: expect.stringMatching(detail) }),
    ]);
    expect(errors[0]?.tip).toMatch(/\w/u);
  });

  test("each fault of a request is named, and no more than twenty", async () => {
    const two = await get("/v1/statements?force=shout&limit=0", 400);
    expect(two.errors.map(({ pointer }) => pointer).sort()).toEqual(["/force", "/limit"]);
    const many = Array.from({ length: 300 }, (_, index) => `p${index}=1`).join("&");
    expect((await get(`/v1/statements?${many}`, 400)).errors).toHaveLength(20);
  });
});

describe("what is not there", () => {
  test.each([
    ["/", "nothing at the root"],
    ["/v1/", "a slash too many"],
    ["/v2/instruments", "another version"],
    ["/v1/instruments/atlantis-1", "an instrument that the register does not have"],
    ["/v1/instruments/atlantis-1/statements", "statements of it"],
    ["/v1/instruments/NOT%20AN%20ID", "an id that no instrument can have"],
    [`/v1/instruments/${"a".repeat(500)}`, "an id that is too long"],
    ["/v1/statements/lakes-charter-2029.s999", "a statement that is not there"],
    ["/v1/statements/lakes-charter-2029", "an instrument in place of a statement"],
    ["/v1/parties/atlantis", "an unknown party"],
    ["/v1/topics/robots", "an unknown topic"],
    ["/v1/topics/__proto__", "a name that objects have"],
    ["/problems/toString", "a name that objects have, as a type of problem"],
    ["/v1/instruments/%E0%A4%A", "an address that does not decode"],
    ["/v1/..%2f..%2fetc%2fpasswd", "a path trick"],
  ])("%s: %s", async (path) => {
    expect((await get(path, 404)).type).toBe("/problems/not-found");
  });
});

describe("methods", () => {
  test.each([
    ["DELETE", "/v1/instruments", "GET, HEAD"],
    ["POST", "/v1/statements/lakes-charter-2029.s01", "GET, HEAD"],
    ["GET", "/v1/extract", "POST"],
    ["PUT", "/v1/extract", "POST"],
  ])("%s %s gives 405 and what is allowed", async (method, path, allow) => {
    const response = await inventedApp.request(path, { method });
    expect(response.headers.get("Allow")).toBe(allow);
    expect((await problemOf(response, 405)).detail).toContain(method);
  });

  test("an unknown address stays unknown, whatever the method", async () => {
    await problemOf(await inventedApp.request("/v1/nothing", { method: "PATCH" }), 404);
  });
});

test("an address that is too long names the limit and its length", async () => {
  const { detail } = await get(`/v1/statements?party=${"a".repeat(5000)}`, 414);
  expect(detail).toMatch(/4096.*50\d\d/u);
});

test("a fault of our own tells the caller nothing, and the listener all, with the request's id", async () => {
  const heard: [string, string][] = [];
  const failing = { forceCounts: () => Promise.reject(new Error("secret place /srv/register")) };
  const register = Object.assign(memoryRegister(inventedSnapshot, inventedManifest), failing);
  const app = createApp(register, { onFault: ({ message }, id) => heard.push([message, id]) });
  const response = await app.request("/v1/forces");
  const id = response.headers.get("X-Request-Id");
  expect(JSON.stringify(await problemOf(response, 500))).not.toContain("secret");
  expect(heard).toEqual([["secret place /srv/register", id]]);
});

test("every type of problem has a page", async () => {
  for (const [name, { status }] of Object.entries(PROBLEMS)) {
    const response = await inventedApp.request(`/problems/${name}`);
    expect(await response.json()).toMatchObject({ type: `/problems/${name}`, status });
  }
});
