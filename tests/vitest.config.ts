import { defineConfig } from "vitest/config";

/** Servers and a browser start in these tests, on machines that may be busy. */
export default defineConfig({ test: { name: "tests", testTimeout: 60_000, hookTimeout: 120_000 } });
