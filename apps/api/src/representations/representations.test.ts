import { SnapshotSchema } from "@concordance/core";
import { describe, expect, test } from "vitest";
import { createApp } from "../app.ts";
import { memoryRegister } from "../memory/memory-register.ts";
import { inventedApp } from "../testing/invented-app.ts";
import { inventedManifest, inventedSnapshot } from "../testing/invented-snapshot.ts";

const ONE = "/v1/instruments/veldania-ostmark-2031";
const CLAUSE = "/v1/statements/veldania-ostmark-2031.s01";

const get = (path: string, accept?: string, method = "GET") =>
  inventedApp.request(path, { method, headers: accept === undefined ? {} : { Accept: accept } });

const typeOf = (response: Response) => response.headers.get("Content-Type")?.split(";")[0];

describe("Accept", () => {
  const cases: [reason: string, path: string, accept: string, type: string, location: string | null][] = [
    ["anything is JSON", ONE, "*/*", "application/json", null],
    [
      "a browser gets JSON",
      ONE,
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
      "application/json",
      null,
    ],
    ["linked data", ONE, "application/ld+json", "application/ld+json", `${ONE}.jsonld`],
    [
      "annotations, by their profile",
      ONE,
      'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
      "application/ld+json",
      `${ONE}.anno.json`,
    ],
    ["Akoma Ntoso", ONE, "application/akn+xml", "application/akn+xml", `${ONE}.akn`],
    [
      "the one of the greater weight",
      ONE,
      "text/csv;q=0.4, application/x-bibtex;q=0.9",
      "application/x-bibtex",
      `${ONE}.bib`,
    ],
    ["any text", ONE, "text/*;q=1, application/json;q=0.1", "text/csv", `${ONE}.csv`],
    [
      "a statement",
      CLAUSE,
      "application/x-research-info-systems",
      "application/x-research-info-systems",
      `${CLAUSE}.ris`,
    ],
    [
      "a list, with its question",
      "/v1/statements?force=call",
      "text/csv",
      "text/csv",
      "/v1/statements.csv?force=call",
    ],
    ["a vocabulary", "/v1/topics", "application/ld+json", "application/ld+json", "/v1/topics.jsonld"],
  ];
  test.each(cases)("%s", async (_reason, path, accept, type, location) => {
    const response = await get(path, accept);
    expect([response.status, typeOf(response), response.headers.get("Content-Location")]).toEqual([
      200,
      type,
      location,
    ]);
    expect(response.headers.get("Vary")).toMatch(/\bAccept\b/u);
    expect(response.headers.get("ETag")).toMatch(/^"/u);
  });

  test("what it does not have is 406 with what it has", async () => {
    const response = await get(ONE, "image/png");
    expect(response.status).toBe(406);
    const [fault] = (await response.json()).errors;
    expect(fault).toMatchObject({
      in: "header",
      pointer: "/Accept",
      tip: expect.stringContaining("application/akn+xml"),
    });
  });

  test("forms of one resource have tags of their own", async () => {
    const tags = await Promise.all(
      ["*/*", "text/csv", "application/ld+json"].map(async (accept) =>
        (await get(ONE, accept)).headers.get("ETag"),
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test("the form that a client has is not sent again", async () => {
    const tag = (await get(ONE, "text/csv")).headers.get("ETag") ?? "";
    const again = await inventedApp.request(ONE, { headers: { Accept: "text/csv", "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });
});

describe("a suffix", () => {
  const forms = [
    ".json",
    ".jsonld",
    ".akn",
    ".xml",
    ".csv",
    ".csv-metadata.json",
    ".ndjson",
    ".csl.json",
    ".bib",
    ".ris",
    ".anno.json",
    ".md",
    ".yaml",
  ];

  test.each(forms)("%s of an instrument is answered, whatever Accept says", async (suffix) => {
    const response = await get(ONE + suffix, "image/png");
    expect(response.status).toBe(200);
    expect((await response.text()).length).toBeGreaterThan(20);
    expect(response.headers.get("Link")).toContain(`<${ONE}>; rel="canonical"`);
  });

  test(".json is the JSON of the address without it", async () => {
    expect(await (await get(`${CLAUSE}.json`)).json()).toEqual(await (await get(CLAUSE)).json());
  });

  const wrong: [reason: string, path: string, status: number][] = [
    ["a suffix that there is not", `${ONE}.pdf`, 404],
    ["a form that a statement does not have", `${CLAUSE}.akn`, 404],
    ["a record that there is not", "/v1/instruments/atlantis-1.csv", 404],
    ["a parameter that JSON does not know", `${ONE}.csv?colour=red`, 400],
    ["a day that is none", `${ONE}.csv?asOf=yesterday`, 400],
    ["a parameter of a list", "/v1/statements.csv?force=shout", 400],
  ];
  test.each(wrong)("%s is a problem", async (_reason, path, status) => {
    const response = await get(path);
    expect([response.status, typeOf(response)]).toEqual([status, "application/problem+json"]);
  });

  test("a list leads to its next page in the same form", async () => {
    const response = await get("/v1/statements.csv?limit=2");
    expect((await response.text()).split("\r\n")).toHaveLength(4);
    expect(response.headers.get("Link")).toMatch(/<\/v1\/statements\.csv\?[^>]*cursor=[^>]+>; rel="next"/u);
  });

  test("HEAD has no body", async () => {
    const response = await get(`${ONE}.csv`, undefined, "HEAD");
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });
});

test("JSON names its other forms", async () => {
  const links = (await get(ONE)).headers.get("Link") ?? "";
  expect(links).toContain(`<${ONE}.akn>; rel="alternate"; type="application/akn+xml"`);
  expect(links).toContain(`<${ONE}.anno.json>; rel="alternate"`);
  expect(links).not.toContain(`<${ONE}.json>`);
});

test("the state of a past day has forms too", async () => {
  const id = "veldania-ostmark-2031.s01";
  const change = { date: "2032-02-02", kind: "changed", ids: [id], why: "A reader found it too broad." };
  const snapshot = SnapshotSchema.parse({
    ...inventedSnapshot,
    changes: [{ ...change, before: { [id]: { summary: { en: "Both said it once in other words." } } } }],
  });
  const app = createApp(memoryRegister(snapshot, inventedManifest));
  const read = async (query: string) => (await app.request(`${CLAUSE}.ris${query}`)).text();
  expect(await read("?asOf=2032-01-01")).toContain("AB  - Both said it once in other words.");
  expect(await read("")).not.toContain("in other words");
});
