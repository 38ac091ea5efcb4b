import type { Page } from "playwright-core";

/**
 * Runs the last of some functions in the page. They are sent as they are written, so that each can use the ones named with
 * it, what a browser has, and nothing else.
 */
export function inPage<Found>(
  page: Page,
  ...functions: readonly [...((...given: never[]) => unknown)[], () => Found]
) {
  const entry = functions.at(-1)?.name ?? "";
  return page.evaluate<Found>(`(() => { ${functions.map(String).join("\n")}\nreturn ${entry}(); })()`);
}
