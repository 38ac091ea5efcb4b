import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Pattern, type Place, ROOT } from "./source-patterns.ts";

const WATCH = fileURLToPath(new URL("./watch-constructions.ts", import.meta.url));
const EXTRACTOR = join(ROOT, "packages/core/src/index.ts");

/** The patterns that are made at these places, read in a process of its own that runs the source. */
export function constructedPatterns(places: readonly Place[]): Pattern[] {
  const files = [...new Set(places.map(({ file }) => join(ROOT, file)))];
  const out = execFileSync(process.execPath, [WATCH, EXTRACTOR, ...files], { encoding: "utf8" });
  const made = JSON.parse(out) as { place: string; source: string; flags: string }[];
  return made.flatMap(({ place, source, flags }) => {
    const [, url = "", line = ""] = /^(file:.+?):(\d+):\d+$/u.exec(place) ?? [];
    const at = places.find(
      (one) => url !== "" && join(ROOT, one.file) === fileURLToPath(url) && one.line === Number(line),
    );
    return at ? [{ ...at, source, flags }] : [];
  });
}
