import { describe, expect, test } from "vitest";
import { inventedApp } from "./testing/invented-app.ts";

const get = async (path: string) => (await inventedApp.request(path)).json();
const idsOf = ({ items }: { items: readonly { id: string }[] }) => items.map(({ id }) => id);
const [JOINT, CHARTER] = ["veldania-ostmark-2031", "lakes-charter-2029"];

describe("instruments are filtered", () => {
  test.each([
    ["binding=binding", [CHARTER], "by whether they bind"],
    ["adoptedFrom=2030", [JOINT], "from a year"],
    ["adoptedTo=2029-11-15", [CHARTER], "to a day that the month of adoption may lie before"],
    ["adoptedTo=2029-10", [], "to a month before"],
    ["party=norrland&act=declined", [JOINT], "by what a party did"],
    ["party=norrland&act=signed", [], "by what a party did not"],
    ["act=signed", [JOINT], "by what anybody did"],
    ["role=adopter", [CHARTER], "by a role"],
    ["theme=rights", [JOINT, CHARTER], "by a theme"],
    ["force=oblige", [CHARTER], "by a force"],
    ["strength=4", [CHARTER], "by strength at least"],
    ["coverage=whole", [JOINT, CHARTER], "by how much is coded"],
    ["coverage=none", [], "by what nobody coded"],
    ["language=en", [JOINT, CHARTER], "by a language"],
    ["language=fr", [], "by a language that none has"],
  ])("%s gives %j: %s", async (query, ids) => {
    expect(idsOf(await get(`/v1/instruments?${query}`))).toEqual(ids);
  });

  test.each([
    ["-adopted", [JOINT, CHARTER]],
    ["adopted", [CHARTER, JOINT]],
    ["id", [CHARTER, JOINT]],
    ["title", [JOINT, CHARTER]],
    ["-statements", [CHARTER, JOINT]],
    ["-strength", [CHARTER, JOINT]],
  ])("sort=%s gives %j", async (sort, ids) => {
    expect(idsOf(await get(`/v1/instruments?sort=${sort}`))).toEqual(ids);
  });

  test("have their key facts in the list", async () => {
    const { items, included } = await get("/v1/instruments");
    expect(items[1].profile).toMatchObject({
      strongest: "oblige",
      strength: 4,
      topics: [
        { topic: "human-rights", statements: 60 },
        { topic: "transparency", statements: 60 },
      ],
      languages: ["en"],
      review: { draft: 0, checked: 120, verified: 0 },
    });
    expect(included.topics.transparency).toMatchObject({ theme: "accountability" });
  });
});

describe("statements are filtered", () => {
  test.each([
    ["kind=treaty", 120, "by the kind of their instrument"],
    ["binding=non-binding", 5, "by whether it binds"],
    ["adoptedFrom=2031-05-06&adoptedTo=2031-05-06", 5, "by the day of its adoption"],
    ["act=signed", 5, "by an act on it"],
    ["party=veldania&act=signed", 4, "by what the speaker did"],
    ["beneficiary=users", 0, "by for whom"],
    ["review=checked&limit=1", 125, "by review"],
    ["review=draft", 0, "by review that none has"],
    ["language=en&instrument=veldania-ostmark-2031", 5, "by language"],
    ["locator=para_1&strength=4", 120, "by provision"],
    ["target=lakes-charter-2029", 1, "by what they refer to"],
    ["q=number%20s119", 1, "by words"],
    ["q=NUMBER%20S11&topic=human-rights", 6, "by words, whatever their case, with another filter"],
  ])("%s gives %i: %s", async (query, total) => {
    expect((await get(`/v1/statements?${query}`)).total).toBe(total);
  });

  test.each(["id", "-id", "adopted", "-adopted", "strength", "-strength"])(
    "sort=%s gives each once, page by page, and the other way round is the same turned",
    async (sort) => {
      const all = idsOf(await get(`/v1/statements?limit=200&sort=${sort}`));
      const paged: string[] = [];
      for (let cursor: string | null = ""; cursor !== null; ) {
        const page = await get(`/v1/statements?limit=40&sort=${sort}${cursor && `&cursor=${cursor}`}`);
        paged.push(...idsOf(page));
        cursor = page.next;
      }
      expect(paged).toEqual(all);
      const other = sort.startsWith("-") ? sort.slice(1) : `-${sort}`;
      expect(idsOf(await get(`/v1/statements?limit=200&sort=${other}`))).toEqual([...all].reverse());
    },
  );
});

describe("links", () => {
  const linked = (response: Response, rel: string) =>
    new RegExp(`<([^>]+)>; rel="${rel}"`, "u").exec(response.headers.get("Link") ?? "")?.[1];

  test("lead back the way they led on, and to the start", async () => {
    const first = await inventedApp.request("/v1/statements?limit=50");
    const second = await inventedApp.request(linked(first, "next") ?? "");
    expect(linked(first, "prev")).toBeUndefined();
    expect(linked(second, "first")).toBe("/v1/statements?limit=50");
    const back = await inventedApp.request(linked(second, "prev") ?? "");
    expect(idsOf(await back.json())).toEqual(idsOf(await first.json()));
  });

  test("the page before the second, where it is shorter than the limit, begins at the start", async () => {
    const { next } = await get("/v1/parties?limit=2");
    const second = await inventedApp.request(`/v1/parties?limit=4&cursor=${next}`);
    const back = await inventedApp.request(linked(second, "prev") ?? "");
    expect(idsOf(await back.json())).toEqual(["lakes-union", "norrland"]);
  });
});

describe("fields and included", () => {
  test.each([
    ["/v1/instruments?fields=title", ["id", "title"]],
    ["/v1/statements?fields=force,strength", ["force", "id", "strength"]],
    ["/v1/parties?fields=id", ["id"]],
    ["/v1/parties/veldania/statements?fields=topics", ["id", "topics"]],
    [`/v1/instruments/${JOINT}/provisions?fields=num`, ["id", "num"]],
  ])("%s gives %j of each item", async (path, names) => {
    const { items } = await get(path);
    expect(Object.keys(items[0]).sort()).toEqual(names);
  });

  test("a record is thinned out too", async () => {
    expect(Object.keys(await get(`/v1/instruments/${JOINT}?fields=counts,links`)).sort()).toEqual([
      "counts",
      "id",
      "links",
    ]);
  });

  test("included names what was asked for, and nothing else", async () => {
    const { included } = await get(`/v1/statements?instrument=${JOINT}&include=topics`);
    expect(Object.keys(included.topics)).toContain("interoperability");
    expect([included.parties, included.instruments, included.forces]).toEqual([{}, {}, {}]);
    expect((await get("/v1/statements?include=none")).included.topics).toEqual({});
  });
});

test("a theme narrows the topics", async () => {
  const { items, total } = await get("/v1/topics?theme=security");
  expect([total, idsOf({ items })]).toEqual([3, ["cybersecurity", "international-security", "military-use"]]);
});

test("a force has its statements", async () => {
  expect((await get("/v1/forces/oblige")).statements.total).toBe(120);
});
