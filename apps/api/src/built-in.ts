import { manifest, snapshot } from "@concordance/register";
import { createApp } from "./app.ts";
import { memoryRegister } from "./memory/memory-register.ts";

/** Host names that a setting lists, separated by commas. Some runtimes have no settings of this kind. */
const origins = (globalThis.process?.env.MCP_ORIGINS ?? "").split(",").filter(Boolean);

/** The API over the register that this version was built with. */
export const app = createApp(memoryRegister(snapshot, manifest), {
  origins,
  onFault: (error, requestId) => {
    // biome-ignore lint/suspicious/noConsole: the one log that every runtime has; it names no caller
    console.error(`fault in request ${requestId}:`, error);
  },
});
