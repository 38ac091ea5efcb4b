import type { Page } from "playwright-core";

/** Where the focus is after a key. */
export interface Stop {
  /** Place among all that can be reached, in the order of the document; -1 where the focus is on none of them. */
  readonly at: number;
  readonly name: string;
  /** What a reader with eyes misses at this stop. */
  readonly faults: readonly string[];
}

const REACHABLE =
  "a[href]:not([tabindex='-1']), button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";

/** Looks at the focus from inside the page. */
function lookAtFocus(reachable: string): Stop | null {
  const LEAST_CONTRAST = 3;
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const all = [...document.querySelectorAll(reachable)].filter(
    (each) => each.checkVisibility() && !(each as HTMLButtonElement).disabled,
  );
  const faults: string[] = [];

  type Colour = [red: number, green: number, blue: number, alpha: number];
  const colourOf = (css: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/gu) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const light = ([red, green, blue]: Colour) => {
    const part = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const groundOf = (from: Element | null): Colour => {
    for (let each = from; each; each = each.parentElement) {
      const colour = colourOf(getComputedStyle(each).backgroundColor);
      if (colour[3] > 0.5) return colour;
    }
    return [255, 255, 255, 1];
  };

  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) faults.push("no outline");
  const [one, other] = [light(colourOf(outlineColor)), light(groundOf(element.parentElement))];
  const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  if (contrast < LEAST_CONTRAST) faults.push(`contrast ${contrast.toFixed(1)}`);

  const boxes = [...element.getClientRects()];
  const seen = boxes.some(({ left, top, width, height }) => {
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return found !== null && (element.contains(found) || found.contains(element));
  });
  if (boxes.length > 0 && !seen) faults.push("hidden");
  const label = element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "";
  return { at: all.indexOf(element), name: `${element.localName} ${label.slice(0, 40)}`, faults };
}

/** How many things of the page a keyboard has to reach: what is seen, and nothing that is folded away. */
export const reachableOf = (page: Page): Promise<number> =>
  page.evaluate(
    (reachable) =>
      [...document.querySelectorAll(reachable)].filter(
        (each) => each.checkVisibility() && !(each as HTMLButtonElement).disabled,
      ).length,
    REACHABLE,
  );

/** Goes through the page with a key until the focus leaves it, or until so many stops that there must be a trap. */
export async function walk(
  page: Page,
  key: "Tab" | "Shift+Tab" = "Tab",
  most = Number.POSITIVE_INFINITY,
): Promise<Stop[]> {
  const stops: Stop[] = [];
  const limit = Math.min(most, (await reachableOf(page)) + 10);
  while (stops.length < limit) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(lookAtFocus, REACHABLE);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
