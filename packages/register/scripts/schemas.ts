import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchema, SHAPE_NAMES } from "@concordance/core";

const FOLDER = new URL("../schemas/", import.meta.url);

/** Schemas of the files that editors write, by file name; the first line of each record names its own. */
export function schemaFiles(): Map<string, string> {
  const authored = SHAPE_NAMES.filter((name) => name.startsWith("authored-"));
  return new Map(
    authored.map((name) => [`${name}.schema.json`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`]),
  );
}

if (import.meta.main) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of schemaFiles()) writeFileSync(new URL(name, FOLDER), text);
}
