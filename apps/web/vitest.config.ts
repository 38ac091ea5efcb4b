import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "@concordance/web", setupFiles: ["./vitest.setup.ts"] } });
