import { serveBuiltIn } from "./built-in.ts";

/** Where others see the API: at an address of its own, or below the site that this process serves. */
const { API_ADDRESS, SITE_URL } = globalThis.process?.env ?? {};
const address = (API_ADDRESS || SITE_URL || undefined)?.replace(/(?<!\/)\/+$/u, "");

/** The built-in API for callers in this process: nothing travels, so nothing is encoded or limited. */
export const { app } = serveBuiltIn({ address });
