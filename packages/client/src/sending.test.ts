import { describe, expect, test } from "vitest";
import { backOff, retryAfter } from "./retry.ts";
import { type Sending, sender } from "./sending.ts";

const JSON_TYPE = { "Content-Type": "application/json" };
const ok = () => new Response("{}", { headers: JSON_TYPE });
const status = (code: number, headers: Record<string, string> = {}) =>
  new Response("", { status: code, headers });

/** A server that gives one answer after another, and what it was asked. */
function serverOf(answers: readonly (() => Response | Promise<Response>)[]) {
  const asked: Request[] = [];
  const fetch = async (request: Request) => {
    asked.push(request);
    const next = answers[Math.min(asked.length - 1, answers.length - 1)];
    return next ? next() : ok();
  };
  return { asked, fetch };
}

const send = (fetch: Sending["fetch"], more: Sending = {}, init: RequestInit = {}) =>
  sender({ fetch, backOff: 1, ...more })(new Request("http://api.example/v1", init));

const gone = () => Promise.reject(new TypeError("fetch failed"));

describe("retries", () => {
  test.each([
    ["no connection", [gone, ok], 200, 2],
    ["too many requests", [() => status(429, { "Retry-After": "0" }), ok], 200, 2],
    ["a late gateway, twice", [() => status(502), () => status(504), ok], 200, 3],
    ["a service that asks to come again", [() => status(503, { "Retry-After": "0" }), ok], 200, 2],
    ["a text that took too long", [() => status(503), ok], 503, 1],
    ["a fault of the request", [() => status(400), ok], 400, 1],
    ["a fault of the server", [() => status(500), ok], 500, 1],
    ["what is not there", [() => status(404), ok], 404, 1],
    ["too many requests, always", [() => status(429, { "Retry-After": "0" })], 429, 3],
  ])("%s", async (_reason, answers, expected, times) => {
    const { asked, fetch } = serverOf(answers);
    expect(((await send(fetch)) as Response).status).toBe(expected);
    expect(asked).toHaveLength(times);
  });

  test("send the body again", async () => {
    const { asked, fetch } = serverOf([() => status(502), ok]);
    await send(fetch, {}, { method: "POST", body: "words" });
    expect(await Promise.all(asked.map((request) => request.text()))).toEqual(["words", "words"]);
  });

  test("give up with the last fault where there is never a connection", async () => {
    await expect(send(gone, { retries: 1 })).rejects.toThrow("fetch failed");
  });
});

describe("waits", () => {
  const now = Date.parse("2031-05-06T10:00:00Z");
  test.each([
    [null, undefined, "nothing is asked for"],
    ["3", 3000, "seconds"],
    ["Tue, 06 May 2031 10:00:05 GMT", 5000, "a date"],
    ["Tue, 06 May 2031 09:00:00 GMT", 0, "a date that is past"],
    ["99999", 60_000, "no longer than a minute"],
    ["soon", undefined, "neither"],
  ])("Retry-After %s is %s: %s", (header, wait, _reason) => expect(retryAfter(header, now)).toBe(wait));

  test("grow, and differ from caller to caller", () => {
    expect([0, 1, 2].map((attempt) => backOff(attempt, 100, () => 1))).toEqual([100, 200, 400]);
    expect(backOff(2, 100, () => 0)).toBe(200);
  });
});

describe("an end", () => {
  /** A server that answers when its request is ended. */
  const silent = (request: Request) =>
    new Promise<Response>((_resolve, reject) => {
      request.signal.addEventListener("abort", () => reject(request.signal.reason), { once: true });
    });

  test("comes after the time of each attempt", async () => {
    const { asked, fetch } = serverOf([]);
    const slow = (request: Request) => {
      asked.push(request);
      return silent(request);
    };
    await expect(send(slow, { timeout: 5, retries: 1 })).rejects.toMatchObject({ name: "TimeoutError" });
    expect([asked.length, typeof fetch]).toEqual([2, "function"]);
  });

  test("comes with the caller's signal, and nothing is sent again", async () => {
    const controller = new AbortController();
    const asked = send(silent, { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(asked).rejects.toThrow("enough");
  });

  test("comes while it waits", async () => {
    const controller = new AbortController();
    const { asked, fetch } = serverOf([() => status(429, { "Retry-After": "60" })]);
    const sent = send(fetch, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 5);
    await expect(sent).rejects.toThrow("enough");
    expect(asked).toHaveLength(1);
  });
});

describe("answers that are kept", () => {
  const tagged = (request: Request) =>
    request.headers.get("If-None-Match") === '"a"'
      ? new Response(null, { status: 304, headers: { ETag: '"a"' } })
      : new Response("words", { headers: { ETag: '"a"', "Content-Type": "text/plain" } });

  test("are not sent again", async () => {
    const asked: string[] = [];
    const get = sender({
      keep: 2,
      fetch: (request) => {
        const response = tagged(request);
        asked.push(`${new URL(request.url).pathname} ${response.status}`);
        return response;
      },
    });
    const words = async (path: string) => (await get(new Request(`http://api.example${path}`))).text();
    expect([
      await words("/a"),
      await words("/a"),
      await words("/b"),
      await words("/c"),
      await words("/a"),
    ]).toEqual(Array(5).fill("words"));
    expect(asked).toEqual(["/a 200", "/a 304", "/b 200", "/c 200", "/a 200"]);
  });
});
