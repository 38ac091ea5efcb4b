import { expect, test } from "vitest";
import type { RuntimeName } from "../request-case.ts";
import { START } from "../servers.ts";
import { conform } from "./conform.ts";

/** A sample of the run that `npm run conformance` makes; its length is what the suite can spare. */
const REQUESTS = 1500;

test.each(Object.keys(START) as RuntimeName[])(
  "generated requests are answered as the contract says, on %s",
  async (runtime) => {
    const server = await START[runtime]();
    const seed = Date.now() % 2 ** 31;
    console.log(`conformance on ${runtime}: seed ${seed}`);
    const { fault, requests, statuses } = await conform(server.origin, REQUESTS, seed);
    await server.close();
    expect(fault).toBeUndefined();
    expect(requests).toBe(REQUESTS);
    expect(Object.keys(statuses)).toEqual(expect.arrayContaining(["200", "400", "404"]));
  },
  300_000,
);
