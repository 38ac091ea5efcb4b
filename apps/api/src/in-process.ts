import { serveBuiltIn } from "./built-in.ts";

/** The built-in API for callers in this process: nothing travels, so nothing is encoded or limited. */
export const { app } = serveBuiltIn();
