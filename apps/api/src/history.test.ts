import { describe, expect, test } from "vitest";
import { storiedApp } from "./testing/storied-app.ts";

const ask = async (path: string) => {
  const response = await storiedApp.request(path);
  return { status: response.status, body: await response.json(), headers: response.headers };
};
const idsOf = ({ items }: { items: readonly { id: string }[] }) => items.map(({ id }) => id);

describe("the register of a day", () => {
  test.each([
    ["2031-12-31", 0, "before the first release there is nothing"],
    ["2032-01-01", 6, "on its day a release is there, with what was withdrawn later"],
    ["2032-01-31", 6, "a day without changes is as the day before"],
    ["2032-02-01", 126, "the charter came"],
    ["2032-03-01", 125, "a statement went"],
    ["2040-01-01", 125, "after the last change all is as now"],
  ])("%s has %i statements: %s", async (day, total) => {
    expect((await ask(`/v1/statements?limit=1&asOf=${day}`)).body.total).toBe(total);
  });

  test("a changed statement has its earlier values", async () => {
    const path = "/v1/statements/veldania-ostmark-2031.s03";
    expect((await ask(path)).body).toMatchObject({ force: "call", strength: 2 });
    expect((await ask(`${path}?asOf=2032-02-28`)).body).toMatchObject({ force: "note", strength: 0 });
  });

  test.each([
    ["/v1/instruments/lakes-charter-2029", "an instrument that came later"],
    ["/v1/instruments/lakes-charter-2029/provisions", "its provisions"],
    ["/v1/instruments/lakes-charter-2029/statements", "its statements"],
    ["/v1/statements/lakes-charter-2029.s01", "one of them"],
  ])("%s is not there before: %s", async (path) => {
    expect((await ask(`${path}?asOf=2032-01-15`)).status).toBe(404);
    expect((await ask(`${path}?asOf=2032-02-01`)).status).toBe(200);
  });

  test("every list and record takes a day", async () => {
    for (const path of ["instruments", "parties", "bodies", "topics", "forces", "references", "changes"])
      expect((await ask(`/v1/${path}?asOf=2032-01-01`)).status, path).toBe(200);
    expect((await ask("/v1/parties/veldania?asOf=2032-01-01")).body.counts.statements.through).toBe(0);
  });
});

describe("what was withdrawn", () => {
  test("answers 410 with its tombstone, and is still read as of an earlier day", async () => {
    const path = "/v1/statements/veldania-ostmark-2031.s04";
    const { status, body } = await ask(path);
    expect(status).toBe(410);
    expect(body).toMatchObject({
      type: "/problems/withdrawn",
      tombstone: { withdrawn: "2032-03-01", replacedBy: ["veldania-ostmark-2031.s03"] },
    });
    expect((await ask(`${path}?asOf=2032-02-01`)).status).toBe(200);
  });

  test("what never was answers 404", async () => {
    expect((await ask("/v1/statements/veldania-ostmark-2031.s05")).status).toBe(404);
  });
});

describe("changes", () => {
  test.each([
    ["", 4, "all"],
    ["?since=2032-02-01", 3, "since a day, the day included"],
    ["?since=2032-03-02", 0, "after the last"],
    ["?to=2032-02-01", 2, "up to a day"],
    ["?kind=withdrawn", 1, "tombstones"],
    ["?resource=instrument", 2, "of instruments"],
    ["?instrument=lakes-charter-2029", 1, "of one instrument"],
    ["?asOf=2032-02-15", 2, "as they were known on a day"],
  ])("%s gives %i: %s", async (query, total) => {
    expect((await ask(`/v1/changes${query}`)).body.total).toBe(total);
  });

  test("stand by day, name what changed, and say from when to ask next", async () => {
    const { body } = await ask("/v1/changes");
    expect(body.until).toBe("2032-03-01");
    expect(body.items.map(({ date }: { date: string }) => date)).toEqual([...body.items.map(dateOf)].sort());
    expect(body.items.at(-1)).toMatchObject({ kind: "withdrawn", before: { force: "call" }, fields: [] });
    expect(body.items.at(-2)).toMatchObject({ kind: "changed", fields: ["force", "strength"] });
  });

  test("are followed page by page in either order", async () => {
    const forth = await followed("/v1/changes?limit=1");
    expect(forth).toHaveLength(4);
    expect(await followed("/v1/changes?limit=3&sort=-date")).toEqual([...forth].reverse());
  });
});

const dateOf = ({ date }: { date: string }) => date;

async function followed(path: string): Promise<string[]> {
  const keys: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const { body }: { body: { items: { date: string; id: string }[]; next: string | null } } = await ask(
      `${path}${cursor && `&cursor=${cursor}`}`,
    );
    keys.push(...body.items.map(({ date, id }) => `${date} ${id}`));
    cursor = body.next;
  }
  return keys;
}

test("Last-Modified is the day of the latest change, and settles a 304 where no tag is sent", async () => {
  const { headers } = await ask("/v1/topics");
  expect(headers.get("Last-Modified")).toBe("Mon, 01 Mar 2032 00:00:00 GMT");
  const statusFor = async (sent: Record<string, string>) =>
    (await storiedApp.request("/v1/topics", { headers: sent })).status;
  expect(await statusFor({ "If-Modified-Since": "Mon, 01 Mar 2032 00:00:00 GMT" })).toBe(304);
  expect(await statusFor({ "If-Modified-Since": "Sun, 29 Feb 2032 23:59:59 GMT" })).toBe(200);
  const tagged = { "If-Modified-Since": "Mon, 01 Mar 2032 00:00:00 GMT", "If-None-Match": '"old"' };
  expect(await statusFor(tagged)).toBe(200);
});

describe("bodies and references", () => {
  test("a body counts the references to it, and gives them", async () => {
    const { body } = await ask("/v1/bodies/harbour-council");
    expect(body).toMatchObject({ counts: { references: 1, instruments: 1 }, references: { total: 1 } });
    expect(idsOf((await ask("/v1/bodies?sort=-references")).body)).toEqual([
      "harbour-council",
      "quiet-forum",
    ]);
  });

  test.each([
    ["", ["veldania-ostmark-2031.s01-1", "veldania-ostmark-2031.s02-1"], "all"],
    ["?kind=body", ["veldania-ostmark-2031.s02-1"], "to bodies"],
    ["?target=lakes-charter-2029", ["veldania-ostmark-2031.s01-1"], "to one instrument"],
    ["?linked=false", [], "to what the register does not have"],
    ["?strength=3", ["veldania-ostmark-2031.s01-1"], "by strength"],
  ])("references%s gives %j: %s", async (query, ids) => {
    expect(idsOf((await ask(`/v1/references${query}`)).body)).toEqual(ids);
  });
});

describe("provisions", () => {
  const HOME = "/v1/instruments/veldania-ostmark-2031/provisions";
  test.each([
    ["", ["para_1", "para_1__point_a", "para_2"], "in the order of the text"],
    ["?kind=point", ["para_1__point_a"], "by kind"],
    ["?language=fr", ["para_1"], "that a French text has"],
    ["?coded=false", ["para_1__point_a", "para_2"], "without statements"],
  ])("%s gives %j: %s", async (query, ids) => {
    expect(idsOf((await ask(`${HOME}${query}`)).body)).toEqual(ids);
  });

  test("one has its place in every language, its statements and its neighbours", async () => {
    expect((await ask(`${HOME}/para_1`)).body).toMatchObject({
      texts: [
        { language: "en", range: [0, 9] },
        { language: "fr", range: [0, 12] },
      ],
      counts: { statements: 3, strongest: "commit", strength: 3 },
      parent: null,
      children: ["para_1__point_a"],
      neighbours: { previous: null, next: "para_1__point_a" },
    });
    expect((await ask(`${HOME}/para_1__point_a`)).body).toMatchObject({
      parent: "para_1",
      texts: [expect.anything(), { language: "fr", range: null }],
    });
  });
});
