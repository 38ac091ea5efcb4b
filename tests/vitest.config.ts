import { defineConfig } from "vitest/config";

/** Servers and a browser start in these tests, on machines that may be busy; the check of patterns runs in this process. */
export default defineConfig({
  test: {
    name: "tests",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { RECHECK_SYNC_BACKEND: "pure" },
  },
});
