import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { extract } from "../../../packages/core/src/extract/index.ts";
import type { Language, TopicId } from "../../../packages/core/src/model/index.ts";
import { readAkomaNtoso } from "../../../packages/core/src/text/index.ts";

/** One provision in several languages. */
export interface Parallel {
  /** Symbol or id of the resolution that it belongs to. */
  readonly group: string;
  readonly texts: ReadonlyMap<Language, string>;
}

/** Provisions with more statements say too many things at once. */
const MOST_STATEMENTS = 2;
const LANGUAGES: readonly Language[] = ["en", "fr", "es", "ru", "ar", "zh"];
const CODED = new Set(["paragraph", "point", "recital"]);

function gathered(
  rows: Iterable<readonly [group: string, place: string, language: Language, text: string]>,
): Parallel[] {
  const found = new Map<string, { group: string; texts: Map<Language, string> }>();
  for (const [group, place, language, text] of rows) {
    const key = `${group} ${place}`;
    const entry = found.get(key) ?? { group, texts: new Map() };
    entry.texts.set(language, text);
    found.set(key, entry);
  }
  return [...found.values()];
}

/** Provisions of a session's resolutions from a file of lines, one for each provision and language. */
export function readSession(path: string): Parallel[] {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  const rows = lines.flatMap((line) => {
    if (line === "") return [];
    const { symbol, eId, lang, text } = JSON.parse(line);
    return [[String(symbol), String(eId), lang as Language, String(text)] as const];
  });
  return gathered(rows);
}

/** Provisions of the resolutions in a folder of texts, joined by locator. */
export function readResolutions(texts: string): Parallel[] {
  const rows = readdirSync(texts)
    .filter((name) => name.startsWith("un-ga-"))
    .flatMap((group) =>
      LANGUAGES.flatMap((language) => {
        const path = join(texts, group, `${language}.akn.xml`);
        const read = existsSync(path) ? readAkomaNtoso(readFileSync(path, "utf8")) : undefined;
        if (!read?.ok) return [];
        const { text, provisions } = read.value;
        return provisions
          .filter(({ kind }) => CODED.has(kind))
          .map(({ locator, range }) => [group, locator, language, text.slice(...range)] as const);
      }),
    );
  return gathered(rows);
}

/** Topics of a provision as the extractor tells them in one language: of all its statements, in order. */
export function topicsIn(text: string, language: Language): TopicId[] | undefined {
  const { statements } = extract(text, { language });
  if (statements.length === 0 || statements.length > MOST_STATEMENTS) return undefined;
  return [...new Set(statements.flatMap(({ topics }) => topics))].slice(0, 5);
}
