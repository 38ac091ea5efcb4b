import { expect, test } from "vitest";
import { inventedApp } from "./testing/invented-app.ts";

const get = (path: string) => inventedApp.request(path);

const cases: [reason: string, path: string, status: number, type: string][] = [
  ["all changes", "/v1/feeds/all.atom", 200, "application/atom+xml"],
  ["the same as JSON", "/v1/feeds/all.feed.json", 200, "application/feed+json"],
  ["a party", "/v1/feeds/parties/veldania.atom", 200, "application/atom+xml"],
  ["a topic", "/v1/feeds/topics/safety.feed.json", 200, "application/feed+json"],
  ["an instrument", "/v1/feeds/instruments/lakes-charter-2029.atom", 200, "application/atom+xml"],
  ["a party that there is not", "/v1/feeds/parties/atlantis.atom", 404, "application/problem+json"],
  ["a topic that there is not", "/v1/feeds/topics/poetry.atom", 404, "application/problem+json"],
  ["a page that there is not", "/v1/feeds/all.atom?page=99", 404, "application/problem+json"],
  ["a page that is none", "/v1/feeds/all.atom?page=zero", 400, "application/problem+json"],
  ["a form that there is not", "/v1/feeds/all.rss", 404, "application/problem+json"],
  ["a subject that has none", "/v1/feeds/bodies/unesco.atom", 404, "application/problem+json"],
];

test.each(cases)("%s", async (_reason, path, status, type) => {
  const response = await get(path);
  expect([response.status, response.headers.get("Content-Type")?.split(";")[0]]).toEqual([status, type]);
});

test("the context of linked data is served where documents say that it is", async () => {
  const { "@context": context } = await (await get("/v1/topics.jsonld")).json();
  expect(new URL(context).pathname).toBe("/v1/context.jsonld");
  const response = await get("/v1/context.jsonld");
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect((await response.json())["@context"]).toMatchObject({ force: { "@type": "@vocab" } });
});
