import type { Page } from "playwright-core";

/** Fonts come this late, so that a page has been painted without them. */
const LATE_MS = 400;
const STILL_MS = 300;

/** One shift: how much, and what moved. */
export interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

type Entry = PerformanceEntry & { value: number; sources: readonly { node?: Node | null }[] };

/** Begins to keep every shift of the pages that are opened, those that follow a key as well, and has fonts come late. */
export async function watchShifts(page: Page): Promise<void> {
  await page.route("**/*.woff2", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    const named = (node?: Node | null) => {
      const element = node instanceof Element ? node : node?.parentElement;
      return element ? `${element.localName}.${element.className}#${element.id}` : "?";
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Entry[])
        shifts.push({ value: entry.value, moved: entry.sources.map(({ node }) => named(node)) });
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Waits until fonts are there and what they moved is known. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(LATE_MS);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(STILL_MS);
}

/** Goes down a page to its end, a screen at a time. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
      scrollTo(0, at);
      await frame();
    }
  });
}

/** Shifts since the page was opened. */
export const shiftsOf = (page: Page): Promise<readonly Shift[]> =>
  page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
