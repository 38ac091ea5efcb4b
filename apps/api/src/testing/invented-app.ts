import { createApp } from "../app.ts";
import { memoryRegister } from "../memory/memory-register.ts";
import { inventedManifest, inventedSnapshot } from "./invented-snapshot.ts";

/** The API over the invented register. */
export const inventedApp = createApp(memoryRegister(inventedSnapshot, inventedManifest));
