import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type AkomaNtosoDocument, type Language, readAkomaNtoso } from "@concordance/core";

/** One language version of a resolution, as its file marks it. */
export interface Version {
  /** The same for all versions of one resolution. */
  readonly resolution: string;
  readonly language: Language;
  readonly document: AkomaNtosoDocument;
}

const BLOCK = 512;

function* entriesOf(tar: Buffer): Generator<readonly [name: string, content: Buffer]> {
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const name = tar.toString("utf8", at, at + 100).replace(/\0.*$/u, "");
    const size = Number.parseInt(tar.toString("utf8", at + 124, at + 136), 8) || 0;
    yield [name, tar.subarray(at + BLOCK, at + BLOCK + size)];
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

const version = (resolution: string, language: Language, xml: string): Version[] => {
  const result = readAkomaNtoso(xml);
  return result.ok ? [{ resolution, language, document: result.value }] : [];
};

/** The resolutions that lie in folders of their own. */
export function stagedVersions(texts: string, language: Language): Version[] {
  return readdirSync(texts)
    .map((folder) => [folder, join(texts, folder, `${language}.akn.xml`)] as const)
    .filter(([, path]) => existsSync(path))
    .flatMap(([folder, path]) => version(folder, language, readFileSync(path, "utf8")));
}

/** The first resolutions of one language in the archive of a session, where there is one. */
export function archivedVersions(texts: string, language: Language, most: number): Version[] {
  const archive = join(texts, "un-ga-78.tar.gz");
  if (!existsSync(archive)) return [];
  const names = new RegExp(`(?:^|/)${language}/[^/]+\\.xml$`, "u");
  const versions: Version[] = [];
  for (const [name, content] of entriesOf(gunzipSync(readFileSync(archive)))) {
    if (versions.length >= most) break;
    const symbol = /A_RES_(\w+?)(?:_[A-Z])?[-.]/u.exec(name)?.[1];
    if (symbol && names.test(name)) versions.push(...version(symbol, language, content.toString("utf8")));
  }
  return versions;
}
