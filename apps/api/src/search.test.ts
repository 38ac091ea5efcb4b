import { describe, expect, test } from "vitest";
import { type SearchList, SearchListSchema } from "./schemas/search.ts";
import { inventedApp } from "./testing/invented-app.ts";

const get = async (query: string): Promise<SearchList> =>
  (await inventedApp.request(`/v1/search?${query}`)).json();
const idsOf = async (query: string) => (await get(query)).items.map(({ id }) => id);

describe("search", () => {
  test.each(["", "q=number", "q=Title&limit=1", "q=%D0%B0&lang=ru", "type=provision", "q=zzzzzz"])(
    "answers %s by its schema",
    async (query) => {
      const response = await inventedApp.request(`/v1/search?${query}`);
      expect(response.status).toBe(200);
      const body = await response.json();
      expect(SearchListSchema.parse(body)).toEqual(body);
    },
  );

  test("finds an instrument by a word of another language, and says why", async () => {
    const { items, query } = await get("q=rives");
    expect(query).toMatchObject({ q: "rives", unknown: [] });
    expect(items[0]).toMatchObject({
      type: "instrument",
      id: "veldania-ostmark-2031",
      complete: true,
    });
    expect(items[0]?.why[0]).toMatchObject({
      field: "title",
      typed: "rives",
      matched: "rives",
      way: "exact",
    });
  });

  test("gives the address of every hit, which answers", async () => {
    const { items } = await get("limit=100");
    const types = new Map(items.map(({ type, address }) => [type, address]));
    for (const address of (await get("type=party,topic&limit=3")).items.map((item) => item.address))
      types.set("party", address);
    expect([...types.keys()].sort()).toEqual(
      expect.arrayContaining(["instrument", "provision", "statement"]),
    );
    for (const address of types.values()) {
      expect((await inventedApp.request(address)).status, address).toBe(200);
    }
  });

  test.each([
    ["type=party", ["lakes-union", "norrland", "ostmark", "quietland", "veldania"]],
    ["type=statement&force=commit", ["veldania-ostmark-2031.s01"]],
    ["type=statement&force=commit,call&party=ostmark&instrument=veldania-ostmark-2031", 3],
    ["type=instrument&year=2029,2030", ["lakes-charter-2029"]],
    ["type=instrument&kind=treaty&binding=binding", ["lakes-charter-2029"]],
    ["type=statement&strength=4&topic=transparency&party=lakes-union", 60],
    ["type=statement&actor=developers", ["veldania-ostmark-2031.r02"]],
    ["year=1999", []],
  ])("filters by %s", async (query, expected) => {
    const { items, total } = await get(query);
    if (typeof expected === "number") expect(total).toBe(expected);
    else expect(items.map(({ id }) => id)).toEqual(expected);
  });

  test("counts what other choices would find, and names what it counts", async () => {
    const { facets, included } = await get("type=statement&force=commit");
    expect(facets.force).toContainEqual({ value: "oblige", count: 120 });
    expect(facets.type).toContainEqual({ value: "statement", count: 1 });
    expect(Object.keys(included.parties)).toEqual(expect.arrayContaining(["veldania", "ostmark"]));
    expect(Object.keys(included.topics)).toEqual(expect.arrayContaining(["interoperability", "children"]));
  });

  test("goes on from page to page, by cursor and by Link", async () => {
    const whole = await idsOf("q=both&type=statement&limit=100");
    const first = await inventedApp.request("/v1/search?q=both&type=statement&limit=40");
    const { items, next, total } = (await first.json()) as SearchList;
    expect(total).toBeGreaterThan(80);
    expect(first.headers.get("Link")).toContain(`cursor=${next}>; rel="next"`);
    const second = await idsOf(`q=both&type=statement&limit=40&cursor=${next}`);
    expect([...items.map(({ id }) => id), ...second]).toEqual(whole.slice(0, 80));
  });

  test("reads the register of a past day", async () => {
    expect((await get("asOf=2031-01-01&type=instrument")).items).toHaveLength(2);
  });

  const faults: [reason: string, query: string, pointer: string][] = [
    ["a type that is none", "type=poem", "/type"],
    ["one of several that is none", "force=commit,beg", "/force"],
    ["an id that none can have", "party=%20", "/party"],
    ["more values than anybody needs", `party=${Array.from({ length: 21 }, (_, at) => `p${at}`)}`, "/party"],
    ["a year that is none", "year=20", "/year"],
    ["a language that is none", "lang=xx", "/lang"],
    ["a query that is too long", `q=${"a".repeat(201)}`, "/q"],
    ["an empty query", "q=", "/q"],
    ["a page that is too long", "limit=101", "/limit"],
    ["a cursor of another list", "cursor=cGFydGllczppZDo-ZnI", "/cursor"],
    ["a cursor of no place", `cursor=${btoa("search:score:>nowhere").replaceAll("=", "")}`, "/cursor"],
    ["a parameter that is unknown", "query=a", "/query"],
  ];
  test.each(faults)("refuses %s", async (_reason, query, pointer) => {
    const response = await inventedApp.request(`/v1/search?${query}`);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { pointer: string; tip: string }[] };
    expect(errors[0]).toMatchObject({ pointer, tip: expect.stringMatching(/\w/u) });
  });

  test("is not led astray by what means something elsewhere", async () => {
    for (const q of [
      "__proto__",
      "constructor",
      "toString",
      "' OR 1=1 --",
      "<script>",
      "%00",
      "🜁🜁",
      "topic:safety",
    ]) {
      const response = await inventedApp.request(`/v1/search?q=${encodeURIComponent(q)}`);
      expect(response.status, q).toBe(200);
    }
  });
});
