import { describe, expect, test } from "vitest";
import { InstrumentAnswerSchema, InstrumentListSchema } from "./schemas/instruments.ts";
import { AttributedListSchema } from "./schemas/ledgers.ts";
import { PartyAnswerSchema, PartyListSchema } from "./schemas/parties.ts";
import { HealthSchema, IndexSchema } from "./schemas/service.ts";
import { StatementAnswerSchema, StatementListSchema } from "./schemas/statements.ts";
import { ForceListSchema, TopicAnswerSchema, TopicListSchema } from "./schemas/vocabularies.ts";
import { inventedApp } from "./testing/invented-app.ts";

const get = async (path: string) => (await inventedApp.request(path)).json();
const idsOf = ({ items }: { items: readonly { id: string }[] }) => items.map(({ id }) => id);

describe("every address answers by its schema", () => {
  test.each([
    ["/v1", IndexSchema],
    ["/v1/instruments", InstrumentListSchema],
    ["/v1/instruments/veldania-ostmark-2031", InstrumentAnswerSchema],
    ["/v1/instruments/veldania-ostmark-2031/statements", StatementListSchema],
    ["/v1/statements", StatementListSchema],
    ["/v1/statements/veldania-ostmark-2031.r01", StatementAnswerSchema],
    ["/v1/parties", PartyListSchema],
    ["/v1/parties/ostmark", PartyAnswerSchema],
    ["/v1/parties/veldania", PartyAnswerSchema],
    ["/v1/parties/veldania/statements", AttributedListSchema],
    ["/v1/topics", TopicListSchema],
    ["/v1/topics/children", TopicAnswerSchema],
    ["/v1/forces", ForceListSchema],
    ["/health", HealthSchema],
  ])("%s", async (path, schema) => {
    const response = await inventedApp.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/json");
    const body = await response.json();
    expect(schema.parse(body)).toEqual(body);
  });
});

describe("instruments", () => {
  test.each([
    ["", ["veldania-ostmark-2031", "lakes-charter-2029"], "all, the newest first"],
    ["?kind=treaty", ["lakes-charter-2029"], "by kind"],
    ["?party=norrland", ["veldania-ostmark-2031"], "a party that declined has an act too"],
    ["?topic=transparency", ["lakes-charter-2029"], "by a topic of a statement"],
    ["?topic=military-use", [], "a topic that nobody speaks of"],
    ["?q=banks%20accord", ["veldania-ostmark-2031"], "words in any order"],
    ["?q=RIVES", ["veldania-ostmark-2031"], "the French title, whatever the case"],
    ["?q=elm", ["veldania-ostmark-2031"], "a place without its accent"],
    ["?q=vo%2F31%2F7", ["veldania-ostmark-2031"], "a number of the instrument"],
    ["?q=%D8%A7%D8%AA%D9%81%D8%A7%D9%82", ["veldania-ostmark-2031"], "a word of the Arabic title"],
    ["?kind=treaty&party=veldania", [], "all filters must pass"],
  ])("%s gives %j: %s", async (query, ids) => {
    const list = await get(`/v1/instruments${query}`);
    expect(idsOf(list)).toEqual(ids);
    expect(list.total).toBe(ids.length);
  });

  test("a list carries key facts and names its parties, and leaves the record out", async () => {
    const { items, included } = await get("/v1/instruments");
    expect(items[0]).toMatchObject({
      adopted: "2031-05-06",
      place: "Élm",
      counts: { statements: 3, reported: 2 },
    });
    expect(items[0]).not.toHaveProperty("provisions");
    expect(Object.keys(included.parties).sort()).toEqual(["lakes-union", "norrland", "ostmark", "veldania"]);
  });

  test("one record has all statements, coded first, and names all that it mentions", async () => {
    const record = await get("/v1/instruments/veldania-ostmark-2031");
    expect(record.statements.map(({ id }: { id: string }) => id.split(".")[1])).toEqual([
      "s01",
      "s02",
      "s03",
      "r01",
      "r02",
    ]);
    expect(record.included.parties.norrland.name.en).toBe("Nørrland and Åse");
    expect(record.included.instruments["lakes-charter-2029"].kind).toBe("treaty");
    expect(Object.keys(record.included.topics).sort()).toEqual(["children", "interoperability", "safety"]);
    expect(record.included.forces.commit).toMatchObject({ family: "commissive", strength: 3 });
  });

  test.each([
    ["reported", ["r01", "r02"]],
    ["coded", ["s01", "s02", "s03"]],
  ])("layer %s", async (layer, numbers) => {
    const list = await get(`/v1/instruments/veldania-ostmark-2031/statements?layer=${layer}`);
    expect(idsOf(list).map((id) => id.split(".")[1])).toEqual(numbers);
  });
});

describe("statements", () => {
  test.each([
    ["instrument=veldania-ostmark-2031", 5, "by instrument"],
    ["party=ostmark", 5, "by speaker"],
    ["party=norrland", 0, "an actor is no speaker"],
    ["topic=interoperability", 2, "by topic"],
    ["theme=rights", 61, "by the theme of any of its topics"],
    ["force=call", 2, "by force"],
    ["strength=3", 121, "strength at least"],
    ["strength=0", 125, "strength 0 lets all pass"],
    ["actor=developers", 1, "by a class of actors"],
    ["actor=norrland", 1, "by a party that is to act"],
    ["reported=true", 2, "only reports"],
    ["reported=false", 123, "no reports"],
    ["topic=interoperability&reported=false&strength=3&party=veldania", 1, "all filters must pass"],
    ["topic=children&force=oblige", 0, "two indexed filters that never meet"],
  ])("%s gives %i: %s", async (query, total) => {
    expect((await get(`/v1/statements?${query}`)).total).toBe(total);
  });

  test("one statement brings provision, text, sources, neighbours and what it is joined with", async () => {
    const one = await get("/v1/statements/veldania-ostmark-2031.s01");
    expect(one.provision).toMatchObject({ locator: "para_1", num: "1" });
    expect(one.text).toMatchObject({ id: "en", status: "authentic" });
    expect(one.sources).toEqual([expect.objectContaining({ id: "gazette", name: "Gazette of Veldania" })]);
    expect(one.neighbours).toEqual({ previous: null, next: "veldania-ostmark-2031.s02" });
    expect(one.included.statements["veldania-ostmark-2031.r01"].reported).toBe(true);
    expect(one.included.instruments["veldania-ostmark-2031"].title.fr).toBe("Accord des deux rives");
  });

  test("neighbours stay in their layer", async () => {
    const reported = await get("/v1/statements/veldania-ostmark-2031.r01");
    expect(reported.neighbours).toEqual({ previous: null, next: "veldania-ostmark-2031.r02" });
    expect(reported.provision).toBeNull();
  });
});

describe("parties", () => {
  test.each([
    ["", ["lakes-union", "norrland", "ostmark", "quietland", "veldania"], "all, by id"],
    ["?kind=union", ["lakes-union"], "by kind"],
    ["?acted=false", ["quietland"], "those who did nothing"],
    ["?acted=true&kind=state", ["norrland", "ostmark", "veldania"], "those who did something"],
    ["?q=ase", ["norrland"], "a name without its accents"],
    ["?q=veldanie", ["veldania"], "an alias"],
  ])("%s gives %j: %s", async (query, ids) => {
    expect(idsOf(await get(`/v1/parties${query}`))).toEqual(ids);
  });

  test("a long ledger goes on in the list of statements", async () => {
    const { statements } = await get("/v1/parties/lakes-union");
    expect([statements.items.length, statements.total]).toEqual([50, 120]);
    const rest = await get(`/v1/statements?party=lakes-union&limit=200&cursor=${statements.next}`);
    expect(idsOf(rest)[0]).toBe("lakes-charter-2029.s51");
    expect(rest.items).toHaveLength(70);
  });
});

describe("vocabularies", () => {
  test("topics are counted", async () => {
    const { items, total, next } = await get("/v1/topics");
    expect([total, next]).toEqual([41, null]);
    expect(items.find(({ id }: { id: string }) => id === "interoperability").counts).toEqual({
      statements: 2,
      reported: 1,
      instruments: 1,
    });
  });

  test("forces are counted", async () => {
    const { items, total } = await get("/v1/forces");
    expect(total).toBe(16);
    expect(items.find(({ id }: { id: string }) => id === "oblige")).toMatchObject({
      strength: 4,
      counts: { statements: 120 },
    });
  });

  test("figures of quality are those of the snapshot", async () => {
    const { agreement, extractor } = await get("/v1/quality");
    expect(agreement[0].fields[0]).toMatchObject({ field: "force", alpha: 0.9, interval: [0.8, 0.97] });
    expect(extractor).toBeUndefined();
  });

  test("the index leads to addresses that answer", async () => {
    const { links } = await get("/v1");
    const { extract, ...readable } = links;
    const statuses = await Promise.all(
      Object.values<string>(readable).map(async (path) => (await inventedApp.request(path)).status),
    );
    expect(extract).toBe("/v1/extract");
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});
