import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/in-process.ts", "src/node.ts", "src/workerd.ts"],
  format: "esm",
  target: "es2022",
  dts: false,
  clean: true,
  removeNodeProtocol: false,
});
