import { describe, expect, test } from "vitest";
import { inventedApp } from "./testing/invented-app.ts";

const get = async (path: string) => (await inventedApp.request(path)).json();

interface Shown {
  readonly act: string;
  readonly instrument: string;
  readonly via?: { readonly group: string; readonly certainty: string };
}
const shown = ({ act, instrument, via }: Shown) =>
  `${act} ${instrument}${via ? ` via ${via.group}, ${via.certainty}` : ""}`;

describe("the ledger of a party", () => {
  test("has its own acts and those of groups of which it was a member then, each with sources in full", async () => {
    const { ledger } = await get("/v1/parties/veldania");
    expect(ledger.map(shown)).toEqual([
      "signed veldania-ostmark-2031",
      "adopted lakes-charter-2029 via lakes-union, certain",
    ]);
    for (const { sources } of ledger)
      expect(sources).toEqual([
        expect.objectContaining({ id: "gazette", address: "https://gazette.example/1" }),
      ]);
    expect(ledger[1].via.path).toEqual([
      expect.objectContaining({ group: "lakes-union", member: "veldania", from: "2020-01-01", seen: true }),
    ]);
  });

  test.each([
    ["norrland", ["declined veldania-ostmark-2031", "adopted lakes-charter-2029 via lakes-union, possible"]],
    ["ostmark", ["signed veldania-ostmark-2031"]],
    ["lakes-union", ["adopted lakes-charter-2029"]],
    ["quietland", []],
  ])("of %s is %j", async (id, ledger) => {
    expect((await get(`/v1/parties/${id}`)).ledger.map(shown)).toEqual(ledger);
  });

  test("is counted by directness and by kind of act, never added up, whatever the filter", async () => {
    const { counts, byAct, ledger } = await get("/v1/parties/norrland?act=signed");
    expect(ledger).toEqual([]);
    expect(counts.acts).toEqual({ direct: 1, through: 0, possible: 1 });
    expect(counts.statements).toEqual({ direct: 0, through: 0, possible: 120 });
    expect(byAct).toEqual([
      { act: "adopted", direct: 0, through: 0, possible: 1 },
      { act: "declined", direct: 1, through: 0, possible: 0 },
    ]);
  });

  test.each([
    ["directness=direct", ["signed"], "its own"],
    ["directness=through", ["adopted"], "through a group"],
    ["directness=possible", [], "possibly through one"],
    ["via=lakes-union", ["adopted"], "through one group"],
    ["via=norrland", [], "through a party that is no group of its"],
    ["act=signed", ["signed"], "one kind of act"],
    ["act=signed&directness=through", [], "all filters must pass"],
    ["from=2030", ["signed"], "not before a year"],
    ["to=2030", ["adopted"], "not after a year"],
    ["from=2029-11&to=2031", ["signed", "adopted"], "both ends belong to it"],
    ["from=2029-11-30", ["signed", "adopted"], "a month may be any of its days"],
    ["from=2029-12-01", ["signed"], "and none after them"],
    ["from=2029~", ["signed", "adopted"], "about a year"],
  ])("?%s gives %j: %s", async (query, acts) => {
    const { ledger } = await get(`/v1/parties/veldania?${query}`);
    expect(ledger.map(({ act }: { act: string }) => act)).toEqual(acts);
  });

  test.each([
    ["directness=sideways", "/directness"],
    ["act=danced", "/act"],
    ["from=tomorrow", "/from"],
    ["colour=red", "/colour"],
  ])("?%s is a fault at %s", async (query, pointer) => {
    const response = await inventedApp.request(`/v1/parties/veldania?${query}`);
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toEqual([expect.objectContaining({ pointer })]);
  });

  test("names every group and member that it mentions", async () => {
    const { included } = await get("/v1/parties/veldania");
    expect(Object.keys(included.parties)).toEqual(expect.arrayContaining(["lakes-union", "veldania"]));
    expect(included.instruments["lakes-charter-2029"].adopted).toBe("2029-11");
  });
});

describe("memberships", () => {
  test("of a party, with dates, sources and whether anybody saw them", async () => {
    expect((await get("/v1/parties/norrland")).memberships).toEqual([
      {
        group: "lakes-union",
        member: "norrland",
        from: "2029",
        seen: false,
        sources: [{ id: "charter", kind: "official", name: "Charter of the Lakes Union" }],
      },
    ]);
  });

  test("of a group are its members, those who left included", async () => {
    const { members, included } = await get("/v1/parties/lakes-union");
    expect(members.map(({ member, to }: { member: string; to?: string }) => `${member} ${to ?? ""}`)).toEqual(
      ["veldania ", "norrland ", "ostmark 2029-10-31"],
    );
    expect(included.parties.norrland.name.en).toBe("Nørrland and Åse");
  });
});

describe("statements of a party", () => {
  test.each([
    ["", 124, "its own and those through groups"],
    ["?directness=direct", 4, "its own"],
    ["?directness=through", 120, "through groups"],
    ["?via=lakes-union", 120, "through one group"],
    ["?directness=direct&via=lakes-union", 0, "its own come through no group"],
  ])("%s are %i: %s", async (query, total) => {
    expect((await get(`/v1/parties/veldania/statements${query}`)).total).toBe(total);
  });

  test("stand in register order and say the way", async () => {
    const { items, included } = await get("/v1/parties/veldania/statements?limit=200");
    expect(items[0]).toMatchObject({ id: "lakes-charter-2029.s01", via: { group: "lakes-union" } });
    expect(items.at(-1)).toMatchObject({ id: "veldania-ostmark-2031.r02" });
    expect(items.at(-1)).not.toHaveProperty("via");
    expect(included.parties["lakes-union"].name.en).toBe("Lakes Union");
  });

  test("of nobody are not found", async () => {
    expect((await inventedApp.request("/v1/parties/atlantis/statements")).status).toBe(404);
  });
});
