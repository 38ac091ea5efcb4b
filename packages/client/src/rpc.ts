import type { Api } from "@concordance/api/types";
import { hc } from "hono/client";
import { type ClientOptions, IN_PROCESS } from "./client.ts";
import { sender } from "./sending.ts";

/**
 * Every address of the API with what it takes and gives, as Hono's typed client has it: parameters are strings, answers
 * are responses, and nothing is thrown for a problem. For what the functions of `createClient` do not have.
 *
 * @example
 * const api = createRpc({ baseUrl: "http://127.0.0.1:8787" });
 * const response = await api.v1.changes.$get({ query: { since: "2026-11-01" } });
 * if (response.ok) console.log((await response.json()).items);
 */
export function createRpc({ baseUrl = IN_PROCESS, ...sending }: ClientOptions) {
  const send = sender(sending);
  return hc<Api>(baseUrl, {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => send(new Request(input, init)),
  });
}
