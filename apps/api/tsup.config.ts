import { defineConfig } from "tsup";
import { englishFaults, packedLexicons, packedRegister } from "./worker/plugins.ts";

const shared = { format: "esm", dts: false, removeNodeProtocol: false } as const;

export default defineConfig([
  {
    ...shared,
    entry: ["src/index.ts", "src/in-process.ts", "src/node.ts"],
    target: "es2022",
    clean: ["dist/*.js"],
  },
  {
    ...shared,
    entry: ["src/workerd.ts"],
    outDir: "dist/worker",
    target: "es2024",
    platform: "browser",
    noExternal: [/^(?!node:)/u],
    external: [/^node:/u],
    splitting: false,
    minify: true,
    clean: true,
    esbuildPlugins: [packedRegister, packedLexicons, englishFaults],
    esbuildOptions(options) {
      options.conditions = ["workerd", "worker", "browser"];
      options.mainFields = ["module", "main"];
    },
  },
]);
