import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { tabled } from "../src/packed/tables.ts";

interface Loaded {
  readonly contents: string;
  readonly loader: "js";
  readonly resolveDir?: string;
}

/** As much of esbuild's plugins as this one needs. */
interface Build {
  onResolve(options: { filter: RegExp }, callback: () => { path: string; namespace?: string }): void;
  onLoad(
    options: { filter: RegExp; namespace?: string },
    callback: (file: { path: string }) => Promise<Loaded | undefined>,
  ): void;
}

const BUILT = new URL(import.meta.resolve("@concordance/register"));
const SOURCE = fileURLToPath(new URL("../src/packed", import.meta.url));

/** Lexicons below this many bytes gain nothing. */
const LEXICON_MIN = 2048;
const UNPACK = 'import { unpacked } from "./unpacked.ts";\n';

/** JSON as small as it can stand in a script, compressed once, while it is built. */
function packed(json: string): string {
  const bytes = Buffer.from(json);
  const params = {
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).toString("base64");
}

async function packedModule() {
  const read = (name: string) => readFile(new URL(name, BUILT), "utf8");
  const [snapshot, manifest] = await Promise.all([read("snapshot.json"), read("manifest.json")]);
  const contents = `${UNPACK}export const manifest = ${manifest};
export const snapshot = unpacked("${packed(JSON.stringify(tabled(JSON.parse(snapshot))))}");`;
  return { contents, loader: "js" as const, resolveDir: SOURCE };
}

/** Large lexicons of the core, which the worker takes from their source. */
async function packedLexicon({ path }: { path: string }) {
  const json = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
  if (json.length < LEXICON_MIN) return undefined;
  return {
    contents: `${UNPACK}export default unpacked("${packed(json)}");`,
    loader: "js" as const,
    resolveDir: SOURCE,
  };
}

/** Puts the register into the worker as small as it can be. The rest of the API does not know. */
export const packedRegister = {
  name: "packed-register",
  setup(build: Build) {
    const namespace = "packed-register";
    build.onResolve({ filter: /^@concordance\/register$/ }, () => ({ path: "register", namespace }));
    build.onLoad({ filter: /.*/, namespace }, packedModule);
  },
};

const CORE = fileURLToPath(new URL("../../../packages/core/src/index.ts", import.meta.url));

/** Takes the core from its source, with its large lexicons packed. */
export const packedLexicons = {
  name: "packed-lexicons",
  setup(build: Build) {
    build.onResolve({ filter: /^@concordance\/core$/ }, () => ({ path: CORE }));
    build.onLoad({ filter: /packages\/core\/src\/.*\.json$/ }, packedLexicon);
  },
};

/** Faults are told in English: the words of the schema library in forty other languages stay at home. */
export const englishFaults = {
  name: "english-faults",
  setup(build: Build) {
    build.onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, async () => ({
      contents: 'export { default as en } from "./en.js";',
      loader: "js",
    }));
  },
};
