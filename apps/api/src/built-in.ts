import { manifest, snapshot } from "@concordance/register";
import { type AppOptions, createServed } from "./app.ts";
import { memoryRegister } from "./memory/memory-register.ts";

/** The API over the register that this version was built with, with its front. */
export const serveBuiltIn = (options: AppOptions = {}) =>
  createServed(memoryRegister(snapshot, manifest), {
    onFault: (error, requestId) => {
      // biome-ignore lint/suspicious/noConsole: the one log that every runtime has; it names no caller
      console.error(`fault in request ${requestId}:`, error);
    },
    ...options,
  });
