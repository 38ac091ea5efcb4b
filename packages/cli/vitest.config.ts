import { defineConfig } from "vitest/config";

/** The program starts anew in most tests, on machines that may be busy. */
export default defineConfig({ test: { name: "concordance", testTimeout: 60_000, hookTimeout: 60_000 } });
