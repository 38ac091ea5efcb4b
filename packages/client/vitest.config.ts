import { defineConfig } from "vitest/config";

/** Machines may be busy: a slow one is no fault, an endless one is. */
export default defineConfig({ test: { testTimeout: 60_000 } });
