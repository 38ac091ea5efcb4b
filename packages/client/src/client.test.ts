import { describe, expect, test } from "vitest";
import { inventedApp } from "../../../apps/api/src/testing/invented-app.ts";
import { ApiError } from "./api-error.ts";
import { createClient } from "./client.ts";

const client = createClient({
  baseUrl: "http://api.example/",
  fetch: (request) => inventedApp.fetch(request),
});

describe("the client", () => {
  test("reads every kind of answer", async () => {
    expect((await client.index()).name).toBe("Concordance");
    expect((await client.health()).status).toBe("ok");
    expect((await client.instruments({ kind: "treaty" })).items[0]?.id).toBe("lakes-charter-2029");
    expect((await client.instrument("veldania-ostmark-2031"))?.statements).toHaveLength(5);
    expect((await client.instrumentStatements("veldania-ostmark-2031", { layer: "reported" }))?.total).toBe(
      2,
    );
    expect(
      (await client.statements({ party: "ostmark", strength: 2, reported: false, limit: 1 })).total,
    ).toBe(2);
    expect((await client.statement("veldania-ostmark-2031.s02"))?.actors).toEqual(["norrland"]);
    expect((await client.parties({ acted: true, q: "åse" })).items.map(({ id }) => id)).toEqual(["norrland"]);
    expect((await client.party("norrland", { directness: "direct" }))?.ledger[0]?.act).toBe("declined");
    expect((await client.partyStatements("veldania", { directness: "direct" }))?.total).toBe(4);
    expect((await client.partyStatements("veldania", { via: "lakes-union" }))?.items[0]?.via?.group).toBe(
      "lakes-union",
    );
    expect((await client.topics()).total).toBe(41);
    expect((await client.topic("children"))?.counts.statements).toBe(1);
    expect((await client.forces()).total).toBe(16);
    expect((await client.extract({ text: "We affirm that people come first." })).statements[0]?.force).toBe(
      "affirm",
    );
  });

  test("goes from page to page by `next`", async () => {
    const first = await client.statements({ limit: 100 });
    const second = await client.statements({ limit: 100, cursor: first.next ?? undefined });
    expect([second.items.length, second.next]).toEqual([25, null]);
  });

  test.each(["atlantis", "", "..", ".", "../../health", "a/b", "%2e%2e", "?x=1"])(
    "gives null for a record that is not there: %j",
    async (id) => {
      expect(await client.party(id)).toBeNull();
    },
  );

  test("throws any other problem as the API gave it", async () => {
    const asked = client.statements({ cursor: "nonsense" });
    await expect(asked).rejects.toBeInstanceOf(ApiError);
    await expect(asked).rejects.toMatchObject({ problem: { status: 400, errors: [{ pointer: "/cursor" }] } });
  });

  test("tells an answer that is none of the API's", async () => {
    const broken = createClient({
      baseUrl: "http://x.example",
      fetch: () => new Response("<p>down</p>", { status: 502 }),
    });
    await expect(broken.topics()).rejects.toThrow(/status 502/u);
  });
});
