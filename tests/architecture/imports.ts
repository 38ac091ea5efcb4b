import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";

export const ROOT = normalize(join(dirname(fileURLToPath(import.meta.url)), "..", ".."));

/** One import statement: which file names which module. Paths are relative to the repository's root. */
export interface Import {
  readonly file: string;
  readonly specifier: string;
}

function specifiersOf(file: string, code: string): string[] {
  const { module } = parseSync(file, code);
  const named = [
    ...module.staticImports.map((entry) => entry.moduleRequest.value),
    ...module.staticExports.flatMap((entry) =>
      entry.entries.flatMap((name) => name.moduleRequest?.value ?? []),
    ),
  ];
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    code.slice(moduleRequest.start, moduleRequest.end).replace(/^["'`]|["'`]$/gu, ""),
  );
  return [...named, ...dynamic];
}

/** Every import of the product's own source files; tests are left out, since they may look anywhere. */
export function readImports(): Import[] {
  const files = globSync(
    ["packages/*/src/**/*.{ts,tsx}", "apps/*/{src,app,components,lib}/**/*.{ts,tsx}", "apps/web/*.ts"],
    {
      cwd: ROOT,
    },
  );
  return files
    .filter((file) => !/\.(?:test|test-d)\.tsx?$|\/testing\/|\.d\.ts$/u.test(file))
    .sort()
    .flatMap((file) =>
      specifiersOf(file, readFileSync(join(ROOT, file), "utf8")).map((specifier) => ({ file, specifier })),
    );
}

/** The file that a relative import names, relative to the root; undefined for a package. */
export function targetOf({ file, specifier }: Import): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  return relative(ROOT, join(ROOT, dirname(file), specifier));
}
