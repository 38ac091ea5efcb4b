import { describe, expect, test } from "vitest";
import { inventedApp } from "../../../apps/api/src/testing/invented-app.ts";
import { createClient } from "./client.ts";
import { allOf, itemsOf, pagesOf } from "./paging.ts";
import { createRpc } from "./rpc.ts";

const asked: string[] = [];
const fetch = (request: Request) => {
  asked.push(new URL(request.url).pathname);
  return inventedApp.fetch(request);
};
const client = createClient({ fetch });
const statements = (cursor: string | undefined) => client.statements({ cursor, limit: 50 });

describe("a list over several pages", () => {
  test("gives every item once, in order", async () => {
    const all = await allOf(statements);
    const whole = await client.statements({ limit: 200 });
    expect(all.map(({ id }) => id)).toEqual(whole.items.map(({ id }) => id));
    expect(all).toHaveLength(125);
  });

  test("asks for no page that nobody wants", async () => {
    asked.length = 0;
    for await (const { id } of itemsOf(statements)) if (id.endsWith(".s10")) break;
    expect(asked).toHaveLength(1);
  });

  test("gives pages with their totals", async () => {
    const sizes: number[] = [];
    for await (const { items, total } of pagesOf(statements)) sizes.push(items.length, total);
    expect(sizes).toEqual([50, 125, 50, 125, 25, 125]);
  });
});

describe("Hono's client", () => {
  const api = createRpc({ fetch });

  test("knows every address with what it takes and gives", async () => {
    const response = await api.v1.parties[":id"].$get({
      param: { id: "veldania" },
      query: { directness: "direct" },
    });
    expect(response.status).toBe(200);
    if (response.status === 200)
      expect((await response.json()).ledger.map(({ act }) => act)).toEqual(["signed"]);
  });

  test("gives a problem as an answer", async () => {
    const response = await api.v1.instruments[":id"].$get({ param: { id: "atlantis-1" }, query: {} });
    expect([response.ok, response.status]).toEqual([false, 404]);
  });
});
