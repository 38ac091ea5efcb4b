import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts", "src/reader.ts"],
  format: "esm",
  target: "node20",
  dts: false,
  clean: true,
  splitting: true,
  removeNodeProtocol: false,
});
