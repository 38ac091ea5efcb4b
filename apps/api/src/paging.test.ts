import { describe, expect, test } from "vitest";
import { createApp } from "./app.ts";
import { cursorOf } from "./http/cursor.ts";
import { memoryRegister } from "./memory/memory-register.ts";
import { inventedApp } from "./testing/invented-app.ts";
import { inventedManifest, inventedSnapshot } from "./testing/invented-snapshot.ts";

/** The address that a Link header names for a relation. */
const linked = ({ headers }: Response, rel: string) =>
  headers
    .get("Link")
    ?.split(", ")
    .map((link) => /^<([^>]+)>; rel="(\w+)"$/u.exec(link))
    .find((match) => match?.[2] === rel)?.[1];

/** Follows the Link header from page to page to the end. */
async function follow(path: string): Promise<string[]> {
  const ids: string[] = [];
  for (let next: string | undefined = path; next; ) {
    const response: Response = await inventedApp.request(next);
    const { items } = await response.json();
    ids.push(...items.map(({ id }: { id: string }) => id));
    next = linked(response, "next");
  }
  return ids;
}

describe("paging", () => {
  test.each([
    ["/v1/statements", 1, 125],
    ["/v1/statements", 7, 125],
    ["/v1/statements", 125, 125],
    ["/v1/statements?theme=rights", 10, 61],
    ["/v1/statements?strength=4&party=lakes-union", 33, 120],
    ["/v1/instruments/veldania-ostmark-2031/statements", 2, 5],
    ["/v1/parties/veldania/statements", 30, 124],
    ["/v1/instruments", 1, 2],
    ["/v1/parties", 2, 5],
  ])("%s by %i gives all %i, each once, in the order of one page", async (path, limit, total) => {
    const join = path.includes("?") ? "&" : "?";
    const paged = await follow(`${path}${join}limit=${limit}`);
    expect(paged).toHaveLength(total);
    expect(new Set(paged).size).toBe(total);
    expect(paged).toEqual(await follow(`${path}${join}limit=200`));
  });

  test("number 99 goes before number 100, and coded before reported", async () => {
    const ids = await follow("/v1/statements");
    expect(ids.indexOf("lakes-charter-2029.s100") - ids.indexOf("lakes-charter-2029.s99")).toBe(1);
    expect(ids.slice(-5).map((id) => id.split(".")[1])).toEqual(["s01", "s02", "s03", "r01", "r02"]);
  });

  test("the total is of all pages, and the last page has no next", async () => {
    const first = await (await inventedApp.request("/v1/statements?limit=100")).json();
    const last = await (await inventedApp.request(`/v1/statements?limit=100&cursor=${first.next}`)).json();
    expect([first.total, first.items.length, last.total, last.items.length, last.next]).toEqual([
      125,
      100,
      125,
      25,
      null,
    ]);
  });

  test("a cursor holds where its item has gone and another has come", async () => {
    const cursor = (await (await inventedApp.request("/v1/statements?limit=10")).json()).next;
    const statements = inventedSnapshot.statements.filter(({ id }) => id !== "lakes-charter-2029.s10");
    const changed = createApp(memoryRegister({ ...inventedSnapshot, statements }, inventedManifest));
    const { items } = await (await changed.request(`/v1/statements?limit=1&cursor=${cursor}`)).json();
    expect(items[0].id).toBe("lakes-charter-2029.s11");
  });

  test("a cursor behind the end gives an empty page", async () => {
    const { items, next } = await (
      await inventedApp.request(
        `/v1/parties?cursor=${cursorOf("parties", { position: "zzz", side: "after" }, "id")}`,
      )
    ).json();
    expect([items, next]).toEqual([[], null]);
  });
});
