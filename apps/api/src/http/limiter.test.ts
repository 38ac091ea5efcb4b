import { describe, expect, test } from "vitest";
import type { HashKey } from "./keyed-hash.ts";
import { Limiter, networkOf } from "./limiter.ts";

describe("one client is one network", () => {
  test.each([
    ["203.0.113.7", "203.0.113.7", "an address of version 4"],
    ["::ffff:203.0.113.7", "203.0.113.7", "the same, written in version 6"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2", "the first 64 bits of version 6"],
    ["2001:DB8:1:2::9", "2001:db8:1:2", "in any writing"],
    ["2001:db8::9", "2001:db8:0:0", "with a gap"],
    ["::1", "0:0:0:0", "with a gap at the start"],
  ])("%s is %s: %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe("limiter", () => {
  const policies = [{ name: "requests", quota: 2 }];
  function limiter(clientsMax = 10) {
    const keys: HashKey[] = [];
    const clock = { time: 0 };
    const freshKey = (): HashKey => {
      keys.push([keys.length, 7]);
      return [keys.length, 7];
    };
    return { keys, clock, own: new Limiter({ window: 60, clientsMax, now: () => clock.time, freshKey }) };
  }

  test("counts within a window and begins anew with a fresh key", () => {
    const { own, keys, clock } = limiter();
    const exceeded = () => own.take("203.0.113.7", policies).exceeded.length > 0;
    expect([exceeded(), exceeded(), exceeded()]).toEqual([false, false, true]);
    clock.time = 59_999;
    expect(exceeded()).toBe(true);
    clock.time = 60_000;
    expect([exceeded(), keys.length]).toEqual([false, 2]);
  });

  test("forgets the first where more clients come than it can tell apart", () => {
    const { own } = limiter(3);
    const left = (client: string) => own.take(client, policies).standings[0]?.remaining;
    expect(["a", "b", "c"].map(left)).toEqual([1, 1, 1]);
    expect(left("c")).toBe(0);
    left("d");
    expect([left("c"), left("a")]).toEqual([0, 1]);
  });

  test("holds nothing that tells an address", () => {
    const { own } = limiter();
    own.take("203.0.113.7", policies);
    expect(JSON.stringify(own)).not.toContain("203");
  });
});
