import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Axe = { run(context: Document, options: object): Promise<AxeResults> };

/** What axe finds wrong with the page as it is now, one line for each element. The page keeps axe for the next view. */
export async function violationsOf(page: Page): Promise<string[]> {
  const held = await page.evaluate(() => "axe" in globalThis);
  if (!held) await page.evaluate(SOURCE);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run(document, {
      resultTypes: ["violations"],
      // Targets of at least 24 pixels, or with as much room (WCAG 2.2, 2.5.8); axe asks for it only by name.
      rules: { "target-size": { enabled: true } },
    }),
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
