import { globSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "oxc-parser";

export const ROOT = normalize(join(fileURLToPath(new URL(".", import.meta.url)), "..", "..", ".."));

/** Where something stands in the source: the file is relative to the repository's root, lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A regular expression of the product, as its source writes it. */
export interface Pattern extends Place {
  readonly source: string;
  readonly flags: string;
}

/** What one file holds: its literals, and the places where it makes a pattern from strings. */
interface Patterns {
  readonly literals: readonly Pattern[];
  readonly constructions: readonly Place[];
}

/** Every pattern in a piece of source code. */
export function patternsOf(file: string, code: string): Patterns {
  const literals: Pattern[] = [];
  const constructions: Place[] = [];
  const placeOf = (start: number): Place => ({ file, line: code.slice(0, start).split("\n").length });
  const making = (callee: { type: string; name?: unknown }, start: number) => {
    if (callee.type === "Identifier" && callee.name === "RegExp") constructions.push(placeOf(start));
  };
  new Visitor({
    Literal(node) {
      if ("regex" in node)
        literals.push({ ...placeOf(node.start), source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression: ({ callee, start }) => making(callee, start),
    CallExpression: ({ callee, start }) => making(callee, start),
  }).visit(parseSync(file, code).program);
  return { literals, constructions };
}

/** The product's own source files; tests are left out, since nobody else's text reaches them. */
function sourceFiles(): string[] {
  const found = globSync(
    [
      "packages/*/src/**/*.{ts,tsx}",
      "apps/*/{src,app,components,lib}/**/*.{ts,tsx}",
      "apps/web/*.ts",
      "{scripts,bin}/*.mjs",
    ],
    { cwd: ROOT },
  );
  return found.filter((file) => !/\.test\.tsx?$|\/testing\/|\.d\.ts$/u.test(file)).sort();
}

/** Every pattern in the product's source. */
export function productPatterns(): Patterns {
  const files = sourceFiles().map((file) => patternsOf(file, readFileSync(join(ROOT, file), "utf8")));
  return {
    literals: files.flatMap(({ literals }) => literals),
    constructions: files.flatMap(({ constructions }) => constructions),
  };
}
