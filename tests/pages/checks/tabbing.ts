import type { Page } from "playwright-core";
import { inPage } from "./in-page.ts";

/** Where the focus is after a key. */
export interface Stop {
  /** Place among all that can be reached, in the order of the document; -1 for a part that only scrolls. */
  readonly at: number;
  readonly name: string;
  /** What a reader with eyes misses at this stop. */
  readonly faults: readonly string[];
}

/** What a keyboard has to reach: what is seen, and nothing that is folded away. */
function reachable(): Element[] {
  const all =
    "a[href]:not([tabindex='-1']), button:enabled, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  return [...document.querySelectorAll(all)].filter((each) => each.checkVisibility());
}

/** Relative luminance of a colour in CSS (WCAG 2.2). */
function luminanceOf(css: string): number {
  const [red = 0, green = 0, blue = 0] = (css.match(/[\d.]+/gu) ?? []).map(Number);
  const part = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}

/** Colour on which an element stands. */
function groundOf(element: Element | null): string {
  const clear = "rgba(0, 0, 0, 0)";
  for (let each = element; each; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (backgroundColor !== clear) return backgroundColor;
  }
  return "rgb(255, 255, 255)";
}

function outlineFaults(element: Element): string[] {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) return ["no outline"];
  const [one, other] = [luminanceOf(outlineColor), luminanceOf(groundOf(element.parentElement))];
  const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  return contrast < 3 ? [`contrast ${contrast.toFixed(1)}`] : [];
}

/** Whether some of an element can be seen: in the window, and under nothing else. */
function isInSight(element: Element): boolean {
  return [...element.getClientRects()].some(({ left, top, width, height }) => {
    const x = Math.min(Math.max(left + width / 2, 0), window.innerWidth - 1);
    const y = Math.min(Math.max(top + height / 2, 0), window.innerHeight - 1);
    const found = document.elementFromPoint(x, y);
    return found !== null && (element.contains(found) || found.contains(element));
  });
}

function countReachable(): number {
  return reachable().length;
}

function lookAtFocus(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const label = element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "";
  const hidden = isInSight(element) ? [] : ["hidden"];
  return {
    at: reachable().indexOf(element),
    name: `${element.localName} ${label.slice(0, 40)}`,
    faults: [...outlineFaults(element), ...hidden],
  };
}

export const reachableOf = (page: Page): Promise<number> => inPage(page, reachable, countReachable);

/**
 * Goes through the page with a key until the focus leaves it, or until so many stops that there must be a trap. `most` ends
 * it sooner.
 */
export async function walk(
  page: Page,
  key: "Tab" | "Shift+Tab" = "Tab",
  most = Number.POSITIVE_INFINITY,
): Promise<Stop[]> {
  const stops: Stop[] = [];
  const limit = Math.min(most, 2 * (await reachableOf(page)));
  while (stops.length < limit) {
    await page.keyboard.press(key);
    const stop = await inPage(page, reachable, luminanceOf, groundOf, outlineFaults, isInSight, lookAtFocus);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
