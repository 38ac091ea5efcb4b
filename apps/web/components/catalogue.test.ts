import { readdirSync, readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { editionOf } from "../lib/edition.ts";
import { LANGUAGES } from "../lib/languages.ts";
import { CATALOGUE } from "./catalogue.ts";

const here = new URL(".", import.meta.url);
const catalogue = readFileSync(new URL("catalogue.ts", here), "utf8");

test("every examples file is in the catalogue", () => {
  const files = readdirSync(here).filter((name) => name.endsWith(".examples.tsx"));
  expect(files.filter((name) => !catalogue.includes(`"./${name}"`))).toEqual([]);
  expect(CATALOGUE).toHaveLength(files.length);
});

test("every example can be shown in every language, and every component says what must hold", () => {
  for (const { name, examples, accessibility } of CATALOGUE) {
    expect(accessibility.length, name).toBeGreaterThan(0);
    for (const example of examples)
      for (const language of LANGUAGES)
        expect(renderToStaticMarkup(example.show(editionOf(language))), `${name}: ${example.name}`).not.toBe(
          "",
        );
  }
});
