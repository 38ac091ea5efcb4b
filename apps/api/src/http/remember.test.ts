import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { remember } from "./remember.ts";

/** An app that counts how often it works an answer out. */
function counting(max: number) {
  const worked: string[] = [];
  const app = new Hono();
  app.use(remember(max));
  app.get("/tagged/:size", (c) => {
    worked.push(c.req.path);
    return c.text("a".repeat(Number(c.req.param("size"))), 200, { ETag: '"t"', "X-Own": "1" });
  });
  app.get("/untagged", (c) => {
    worked.push(c.req.path);
    return c.text("now");
  });
  return { app, worked };
}

describe("remember", () => {
  test("the same question is worked out once, and answered the same but for the request's id", async () => {
    const { app, worked } = counting(100_000);
    const [first, second] = [
      await app.request("/tagged/5"),
      await app.request("https://other.example/tagged/5"),
    ];
    expect([await first.text(), await second.text(), worked.length]).toEqual(["aaaaa", "aaaaa", 1]);
    for (const name of ["ETag", "X-Own", "Content-Type"])
      expect(second.headers.get(name)).toBe(first.headers.get(name));
    expect(second.headers.get("X-Request-Id")).not.toBe(
      (await app.request("/tagged/5")).headers.get("X-Request-Id"),
    );
  });

  test.each([
    ['"t"', 304],
    ['W/"t"', 304],
    ["*", 304],
    ['"u"', 200],
  ])("If-None-Match %s gives %i from what is kept", async (tag, status) => {
    const { app } = counting(100_000);
    await app.request("/tagged/5");
    const response = await app.request("/tagged/5", { headers: { "If-None-Match": tag } });
    expect([response.status, (await response.text()).length]).toEqual([status, status === 304 ? 0 : 5]);
    expect(response.headers.has("Content-Type")).toBe(status === 200);
  });

  test("parameters make another question; HEAD is asked anew; what has no tag is not kept", async () => {
    const { app, worked } = counting(100_000);
    for (const path of ["/tagged/5", "/tagged/5?a=1", "/untagged", "/untagged"]) await app.request(path);
    await app.request("/tagged/5", { method: "HEAD" });
    expect(worked).toEqual(["/tagged/5", "/tagged/5", "/untagged", "/untagged", "/tagged/5"]);
  });

  test("the oldest go first, and one that is too large is not kept at all", async () => {
    const { app, worked } = counting(10_000);
    for (const path of ["/tagged/4000", "/tagged/4001", "/tagged/4000", "/tagged/4001"])
      await app.request(path);
    expect(worked).toEqual(["/tagged/4000", "/tagged/4001", "/tagged/4000", "/tagged/4001"]);
    worked.length = 0;
    for (const path of ["/tagged/20000", "/tagged/20000"]) await app.request(path);
    expect(worked).toHaveLength(2);
  });

  test("many small answers count for more than their bodies", async () => {
    const { app, worked } = counting(10_000);
    for (let round = 0; round < 20; round += 1) await app.request(`/tagged/1?q=${round}`);
    worked.length = 0;
    await app.request("/tagged/1?q=0");
    expect(worked).toHaveLength(1);
  });
});
