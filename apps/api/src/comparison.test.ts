import { describe, expect, test } from "vitest";
import { CompareAnswerSchema } from "./schemas/comparison/compare.ts";
import { DivergencesAnswerSchema } from "./schemas/comparison/divergences.ts";
import {
  GraphAnswerSchema,
  LineageAnswerSchema,
  TimelineAnswerSchema,
} from "./schemas/comparison/history.ts";
import { CellAnswerSchema, MatrixAnswerSchema } from "./schemas/comparison/matrix.ts";
import {
  ForceOverTimeAnswerSchema,
  NeighboursAnswerSchema,
  PositionsAnswerSchema,
} from "./schemas/comparison/positions.ts";
import { inventedApp } from "./testing/invented-app.ts";

const ACCORD = "veldania-ostmark-2031";
const CHARTER = "lakes-charter-2029";
const BOTH = `ids=${ACCORD},${CHARTER}`;
const get = async (path: string) => (await inventedApp.request(path)).json();
const instrumentsOf = (rows: readonly { instrument: string }[]) => rows.map(({ instrument }) => instrument);

describe("every comparison answers by its schema, with a citation and names", () => {
  test.each([
    [`/v1/compare?${BOTH}`, CompareAnswerSchema],
    ["/v1/matrix", MatrixAnswerSchema],
    ["/v1/matrix?rows=instrument&value=count&topic=safety,children", MatrixAnswerSchema],
    ["/v1/matrix/cell?id=veldania&topic=safety", CellAnswerSchema],
    ["/v1/positions?a=veldania&b=norrland", PositionsAnswerSchema],
    ["/v1/positions/neighbours?party=veldania&atLeast=1", NeighboursAnswerSchema],
    ["/v1/positions/force?party=veldania&topic=interoperability", ForceOverTimeAnswerSchema],
    ["/v1/timeline", TimelineAnswerSchema],
    ["/v1/timeline?topic=interoperability", TimelineAnswerSchema],
    ["/v1/graph?bodies=true", GraphAnswerSchema],
    ["/v1/lineage?term=say%20number", LineageAnswerSchema],
    ["/v1/divergences", DivergencesAnswerSchema],
  ])("%s", async (path, schema) => {
    const response = await inventedApp.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("ETag")).toMatch(/^"/u);
    const body = await response.json();
    expect(schema.parse(body)).toEqual(body);
    expect(body.citation).toMatchObject({ snapshot: "ab".repeat(32), date: null, license: "CC-BY-4.0" });
    expect(body.citation.text).toContain(body.citation.address);
    const links = Object.values<string>(body.links).filter((link) => !link.includes("{"));
    const statuses = await Promise.all(links.map(async (link) => (await inventedApp.request(link)).status));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});

describe("the crosswalk", () => {
  test("tells what each says alone, and figures with limits", async () => {
    const { instruments, only, pairs } = await get(`/v1/compare?${BOTH}`);
    expect(instruments.map(({ id }: { id: string }) => id)).toEqual([ACCORD, CHARTER]);
    expect(only[0].statements.map(({ id }: { id: string }) => id.split(".")[1])).toEqual([
      "s01",
      "s02",
      "s03",
    ]);
    expect(pairs[0].interoperability.limits.length).toBeGreaterThan(2);
  });

  test("says that filters left statements out", async () => {
    const { instruments, pairs } = await get(`/v1/compare?${BOTH}&topic=children`);
    expect(instruments.map(({ statements }: { statements: number }) => statements)).toEqual([1, 0]);
    expect(pairs[0].interoperability.value).toBeNull();
    const codes = pairs[0].interoperability.limits.map(({ code }: { code: string }) => code);
    expect(codes.filter((code: string) => code === "filtered")).toHaveLength(2);
    expect(codes).not.toContain("not-coded");
  });
});

describe("the matrix", () => {
  const rowOf = async (query: string) => (await get(`/v1/matrix?${query}`)).items[0];

  test("gives a row for each party with an instrument, and a cell for each topic it speaks on", async () => {
    const { items, total } = await get("/v1/matrix");
    expect(items.map(({ id }: { id: string }) => id)).toEqual(["ostmark", "lakes-union", "veldania"]);
    expect(total).toBe(3);
    expect(items[2]).toMatchObject({ coded: "whole", silence: "silent", instruments: [ACCORD] });
    expect(
      items[2].cells.map(({ topic, strength }: { topic: string; strength: number }) => [topic, strength]),
    ).toEqual([
      ["safety", 0],
      ["children", 3],
      ["interoperability", 3],
    ]);
  });

  test("counts acts of groups only where asked", async () => {
    expect((await rowOf("ids=veldania")).instruments).toEqual([ACCORD]);
    expect((await rowOf("ids=veldania&through=true")).instruments).toEqual([ACCORD, CHARTER]);
  });

  test("looks no further than a date", async () =>
    expect((await rowOf("ids=ostmark&until=2030")).instruments).toEqual([]));

  test("says that a party without an instrument was not coded, not that it is silent", async () =>
    expect(await rowOf("ids=quietland")).toMatchObject({ coded: "none", silence: "not-coded", cells: [] }));

  test.each([
    [`behind=${ACCORD}`, ["ostmark", "veldania"], "parties behind an instrument"],
    [`behind=${ACCORD},${CHARTER}`, [], "behind both, itself"],
    [`behind=${ACCORD},${CHARTER}&through=true`, ["veldania"], "behind both, through groups too"],
    [
      "speaking=true&topic=interoperability&strength=3",
      ["ostmark", "veldania"],
      "who speaks on a topic so strongly",
    ],
    ["kind=union", ["lakes-union"], "parties of one kind"],
    ["lang=fr", ["lakes-union", "veldania", "ostmark"], "parties by their names in a language"],
    ["rows=instrument&speaking=true&topic=transparency", [CHARTER], "instruments that speak on a topic"],
  ])("?%s gives %j: %s", async (query, ids) => {
    const { items } = await get(`/v1/matrix?${query}`);
    expect(items.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test("goes on behind a cursor", async () => {
    const first = await inventedApp.request("/v1/matrix?limit=2");
    const { next } = await first.json();
    expect(first.headers.get("Link")).toBe(`</v1/matrix?limit=2&cursor=${next}>; rel="next"`);
    const { items, next: end } = await get(`/v1/matrix?limit=2&cursor=${next}`);
    expect([items.map(({ id }: { id: string }) => id), end]).toEqual([["veldania"], null]);
  });

  test("its template leads to the statements of a cell, with the same filters", async () => {
    const { links, items } = await get(
      "/v1/matrix?ids=veldania,ostmark&topic=safety&through=true&strength=2",
    );
    expect(items[1].cells).toMatchObject([{ topic: "safety", statements: 1 }]);
    const cell = await get(links.cell.replace("{id}", "ostmark").replace("{topic}", "safety"));
    expect(cell).toMatchObject({ state: "speaks", total: 1, items: [{ id: `${ACCORD}.s03` }] });
  });

  test("a cell without statements says what that means", async () =>
    expect(await get("/v1/matrix/cell?id=veldania&topic=health")).toMatchObject({
      state: "silent",
      total: 0,
    }));
});

describe("positions", () => {
  test("tell what one declined while the other joined, and groups where asked", async () => {
    const { onlyA, declined, counts } = await get("/v1/positions?a=veldania&b=norrland");
    expect(instrumentsOf(onlyA)).toEqual([ACCORD]);
    expect(declined).toMatchObject([{ instrument: ACCORD, by: "norrland", b: [{ act: "declined" }] }]);
    expect(counts).toEqual({ both: 0, onlyA: 1, onlyB: 0, declined: 1 });
    const through = await get("/v1/positions?a=veldania&b=lakes-union&through=true");
    expect(through.both).toMatchObject([
      { instrument: CHARTER, a: [{ act: "adopted", via: { group: "lakes-union", certainty: "certain" } }] },
    ]);
  });
});

describe("the graph and the lineage", () => {
  test("edges come from records and statements", async () => {
    const { edges } = await get(`/v1/graph?instrument=${CHARTER}`);
    expect(edges).toEqual([
      {
        from: ACCORD,
        to: CHARTER,
        relation: "cites",
        provisions: ["para_1"],
        statements: [`${ACCORD}.s01`],
        recorded: true,
      },
    ]);
    expect((await get("/v1/graph?relation=supersedes")).edges).toEqual([]);
  });

  test("a formula has its first instrument", async () =>
    expect(await get("/v1/lineage?term=say%20number")).toMatchObject({
      first: CHARTER,
      searched: "codings",
    }));
});

describe("divergences of language versions", () => {
  test.each([
    ["", 2, "all"],
    ["?status=confirmed", 1, "what somebody has read"],
    ["?language=fr", 2, "where French stands apart"],
    ["?language=en", 0, "English is with most"],
    ["?gap=2", 0, "a gap at least"],
    ["?instrument=lakes-charter-2029", 0, "of one instrument"],
    ["?kind=strength&status=computed,confirmed", 2, "alternatives of one parameter"],
  ])("%s are %i: %s", async (query, total) =>
    expect((await get(`/v1/divergences${query}`)).total).toBe(total),
  );

  test("are paged, and counted by status", async () => {
    const { items, next, counts } = await get("/v1/divergences?limit=1");
    expect(counts).toEqual({ computed: 1, confirmed: 1, "extractor-error": 0 });
    expect(items).toMatchObject([{ id: `${ACCORD}~para_1`, note: "The French version intends." }]);
    expect((await get(`/v1/divergences?limit=1&cursor=${next}`)).items).toMatchObject([
      { locator: "para_2" },
    ]);
  });
});

describe("tables", () => {
  test.each([
    [`/v1/compare.csv?${BOTH}`, "group,instrument,id,locator", 123],
    ["/v1/matrix.csv?topic=safety", "row,name,coded,topic,state", 3],
    ["/v1/positions.csv?a=veldania&b=norrland", "position,instrument,title", 1],
    ["/v1/positions/neighbours.csv?party=veldania&atLeast=1", "list,party,nearness", 4],
    ["/v1/positions/force.csv?party=veldania&topic=safety", "instrument,date,force", 1],
    ["/v1/timeline.csv", "instrument,title,date", 2],
    ["/v1/graph.csv", "from,relation,to", 1],
    ["/v1/divergences.csv", "instrument,locator,kind,gap,en,fr", 2],
    ["/v1/lineage.csv?term=say%20number", "instrument,title,date,form", 125],
  ])("%s begins %s and has %i rows", async (path, head, rows) => {
    const response = await inventedApp.request(path);
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8; header=present");
    expect(response.headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="concordance-[a-z-]+\.csv"$/u,
    );
    expect(response.headers.get("Link")).toMatch(/^<\/v1\/.*>; rel="describedby"/u);
    const lines = (await response.text()).trimEnd().split("\r\n");
    expect(lines[0]?.startsWith(head)).toBe(true);
    expect(lines).toHaveLength(1 + rows);
  });
});

describe("figures", () => {
  test.each([
    "/v1/matrix.svg",
    "/v1/matrix.svg?rows=instrument&value=count",
    "/v1/timeline.svg?topic=safety",
    "/v1/graph.svg",
  ])("%s is an image that cites the snapshot and loads nothing", async (path) => {
    const response = await inventedApp.request(path);
    expect(response.headers.get("Content-Type")).toBe("image/svg+xml; charset=utf-8");
    expect(response.headers.get("Content-Security-Policy")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    const svg = await response.text();
    expect(svg).toMatch(/^<svg [^>]*role="img"/u);
    expect(svg).toContain(`snapshot ${"ab".repeat(6)}`);
  });
});

describe("faults name their parameter", () => {
  test.each([
    ["/v1/compare", 400, "/ids", "is missing"],
    [`/v1/compare?ids=${ACCORD}`, 400, "/ids", "has to hold 2 to 4 values"],
    [`/v1/compare?ids=${ACCORD},nowhere-2030`, 404, "/ids", "no instrument has the id"],
    ["/v1/matrix?topic=robots", 400, "/topic/0", "none of the values"],
    ["/v1/matrix?until=soon", 400, "/until", "no year, month or day"],
    ["/v1/matrix?asOf=2031", 400, "/asOf", "day"],
    ["/v1/matrix/cell?id=nobody&topic=safety", 404, "/id", "no row"],
    ["/v1/positions?a=veldania&b=nobody", 404, "/a", "no party has the id"],
    ["/v1/positions?a=veldania", 400, "/b", "is missing"],
    ["/v1/lineage?term=the", 400, "/term", "no word that counts"],
    ["/v1/graph?colour=red", 400, "/colour", "is unknown here"],
  ])("%s is %i at %s: %s", async (path, status, pointer, detail) => {
    const response = await inventedApp.request(path);
    expect(response.status).toBe(status);
    expect((await response.json()).errors).toEqual([
      expect.objectContaining({ pointer, detail: expect.stringContaining(detail), tip: expect.any(String) }),
    ]);
  });
});
