import { manifest, snapshot } from "@concordance/register";
import { type AppOptions, createApp } from "./app.ts";
import { memoryRegister } from "./memory/memory-register.ts";

/** The API over the register that this version was built with. */
export const builtInApp = (options: AppOptions = {}) =>
  createApp(memoryRegister(snapshot, manifest), {
    onFault: (error, requestId) => {
      // biome-ignore lint/suspicious/noConsole: the one log that every runtime has; it names no caller
      console.error(`fault in request ${requestId}:`, error);
    },
    ...options,
  });
