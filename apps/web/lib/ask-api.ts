import type { Fetch } from "@concordance/client";

/** Address of an API on the network; without it the API runs in this process. */
export const API_URL = process.env.API_URL?.replace(/(?<!\/)\/+$/u, "") || undefined;

const APP = Symbol.for("concordance.app");
type Held = { [APP]?: Promise<{ fetch(request: Request): Response | Promise<Response> }> };

/**
 * The API of this process; it is made, with its register, when it is first asked. Pages and the proxy are built apart and
 * each would make one, so it is kept where both find it.
 */
function inProcess() {
  const held = globalThis as Held;
  held[APP] ??= import("@concordance/api/in-process").then(({ app }) => app);
  return held[APP];
}

/** Asks the API what a request says; its address is one below `API_URL`, or any where the API runs in this process. */
export const askApi: Fetch = API_URL
  ? (request) => fetch(request)
  : async (request) => (await inProcess()).fetch(request);

/** Address of a path of the API, for `askApi`. */
export const apiAddress = (path: string): string => `${API_URL ?? "http://in-process"}${path}`;
