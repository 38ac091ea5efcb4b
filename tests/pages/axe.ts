import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Axe = { run(context: Element | { exclude: string[] }, options: object): Promise<AxeResults> };

const OPTIONS = {
  resultTypes: ["violations"],
  // Targets of at least 24 pixels, or with as much room (WCAG 2.2, 2.5.8); axe asks for it only by name.
  rules: { "target-size": { enabled: true } },
};
/** An example of the catalogue stands for a page of its own: its landmarks and headings are judged by themselves. */
const EXAMPLE = "figure[data-example]";

/** What axe finds wrong with the page as it is now, one line for each element. The page keeps axe for the next view. */
export async function violationsOf(page: Page): Promise<string[]> {
  const held = await page.evaluate(() => "axe" in globalThis);
  if (!held) await page.evaluate(SOURCE);
  const results = await page.evaluate(
    async ({ example, options }) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const contexts = [{ exclude: [example] }, ...document.querySelectorAll(example)];
      const found: AxeResults[] = [];
      for (const context of contexts) found.push(await axe.run(context, options));
      return found;
    },
    { example: EXAMPLE, options: OPTIONS },
  );
  return results.flatMap(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
  );
}
