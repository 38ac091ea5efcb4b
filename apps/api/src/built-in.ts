import { manifest, snapshot } from "@concordance/register";
import { type AppOptions, createServed } from "./app.ts";
import { memoryRegister } from "./memory/memory-register.ts";

/** Host names that a setting lists, separated by commas. Some runtimes have no settings of this kind. */
const origins = (globalThis.process?.env.MCP_ORIGINS ?? "").split(",").filter(Boolean);

/** The API over the register that this version was built with, with its front. */
export const serveBuiltIn = (options: AppOptions = {}) =>
  createServed(memoryRegister(snapshot, manifest), {
    origins,
    onFault: (error, requestId) => {
      // biome-ignore lint/suspicious/noConsole: the one log that every runtime has; it names no caller
      console.error(`fault in request ${requestId}:`, error);
    },
    ...options,
  });
