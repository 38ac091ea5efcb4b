import { extractSteps } from "@concordance/core";
import { describe, expect, test } from "vitest";
import { eventStream, WRITERS } from "./event-stream.ts";
import { eventsOf } from "./events.ts";
import { paced, TookTooLong } from "./paced.ts";

const TEXT = Array.from({ length: 3000 }, (_, index) => `${index + 1}. We affirm rule ${index}.\n\n`).join(
  "",
);

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}

describe("pauses", () => {
  test("change nothing of what is given", async () => {
    expect(await all(paced(extractSteps(TEXT)))).toEqual([...extractSteps(TEXT)]);
  });

  test("let others have their turn", async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    await all(paced(extractSteps(TEXT)));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  test("end the work of a caller who went away", async () => {
    const steps = await all(paced(extractSteps(TEXT), { signal: AbortSignal.abort() }));
    expect(steps.length).toBeLessThan(1500);
  });

  test("end the work that takes too long", async () => {
    let time = 0;
    const slow = paced(extractSteps(TEXT), { max: 50, now: () => (time += 60) });
    await expect(all(slow)).rejects.toBeInstanceOf(TookTooLong);
  });
});

test("a fault on the way is the last event", async () => {
  let time = 0;
  const steps = paced(extractSteps(TEXT), { max: 50, now: () => (time += 60) });
  const problem = { type: "/problems/x", title: "x", status: 503, detail: "x", instance: "/", errors: [] };
  const stream = eventStream(
    eventsOf(steps, { text: TEXT, sent: TEXT }),
    WRITERS["application/x-ndjson"],
    () => ({ event: "problem", problem }),
  );
  const lines = (await new Response(stream).text()).trimEnd().split("\n");
  expect(JSON.parse(lines.at(-1) ?? "")).toEqual({ event: "problem", problem });
  expect(JSON.parse(lines[0] ?? "").event).toBe("document");
});
