import type { Page } from "playwright-core";

/** Looks at the page from inside; it is sent to the browser as it stands, so that it can use nothing from around it. */
function lookForCuts(): string[] {
  const SLACK = 2;
  const { innerWidth } = window;
  const faults: string[] = [];
  const named = (element: Element) => `${element.localName}.${element.getAttribute("class") ?? ""}`;
  const hides = (value: string) => value === "hidden" || value === "clip";

  /** The ancestor that cuts a box, and whether one lets it be scrolled sideways. */
  const ancestors = (element: Element | null) => {
    const found: Element[] = [];
    for (let each = element; each && each !== document.body; each = each.parentElement) found.push(each);
    return found;
  };
  /** Heads of tables that a phone has no room for, and words for a screen reader, are folded into a dot. */
  const isForEars = (element: Element) =>
    element.closest("title, desc, noscript") !== null ||
    ancestors(element).some(
      (each) => each.clientWidth <= 1 && getComputedStyle(each).position === "absolute",
    );

  /** What is in sight of a box inside the parts of the page that scroll by themselves. */
  const inSight = (element: Element, { left, top, right, bottom }: DOMRect): DOMRect => {
    const sight = { left, top, right, bottom };
    for (const each of ancestors(element).filter((one) =>
      /auto|scroll/u.test(getComputedStyle(one).overflowY),
    )) {
      const box = each.getBoundingClientRect();
      sight.left = Math.max(sight.left, box.left);
      sight.right = Math.min(sight.right, box.right);
      sight.top = Math.max(sight.top, box.top);
      sight.bottom = Math.min(sight.bottom, box.bottom);
    }
    return new DOMRect(sight.left, sight.top, sight.right - sight.left, sight.bottom - sight.top);
  };

  type Line = { rect: DOMRect; words: string; node: Text };
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const element = node.parentElement;
    if (!element?.checkVisibility() || node.data.trim() === "" || isForEars(element)) continue;
    // A title beside its arcs is shortened with an ellipsis; the table beneath has it whole.
    if (element.closest("select, textarea, script, style, .graph-figure")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const whole of range.getClientRects()) {
      const rect = inSight(element, whole);
      if (rect.width > 1 && rect.height > 1) lines.push({ rect, words: node.data.trim().slice(0, 40), node });
    }
  }

  for (const { rect, words, node } of lines) {
    const around = ancestors(node.parentElement);
    const scrolls = around.some((each) => /auto|scroll/u.test(getComputedStyle(each).overflowX));
    if (!scrolls && (rect.left < -SLACK || rect.right > innerWidth + SLACK)) faults.push(`outside: ${words}`);
    for (const each of around) {
      const { overflowX, overflowY } = getComputedStyle(each);
      const box = each.getBoundingClientRect();
      const cutX = hides(overflowX) && (rect.left < box.left - SLACK || rect.right > box.right + SLACK);
      const cutY =
        hides(overflowY) &&
        (rect.top < box.top - rect.height / 4 || rect.bottom > box.bottom + rect.height / 4);
      if (cutX || cutY) faults.push(`cut by ${named(each)}: ${words}`);
    }
  }

  const sorted = lines.toSorted((one, other) => one.rect.top - other.rect.top);
  sorted.forEach((one, at) => {
    for (const other of sorted.slice(at + 1)) {
      if (other.rect.top > one.rect.bottom) break;
      if (other.node === one.node) continue;
      const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const down = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
      if (across > SLACK + 1 && down > Math.min(one.rect.height, other.rect.height) / 2)
        faults.push(`over each other: ${one.words} | ${other.words}`);
    }
  });

  for (const element of document.body.querySelectorAll("*")) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const across = /auto|scroll/u.test(overflowX) && element.scrollWidth > element.clientWidth + SLACK;
    const down = /auto|scroll/u.test(overflowY) && element.scrollHeight > element.clientHeight + SLACK;
    const isTable = element.querySelector("table") !== null || element.localName === "textarea";
    if (across && down && !isTable) faults.push(`scrolls both ways: ${named(element)}`);
  }
  if (document.documentElement.scrollWidth > innerWidth)
    faults.push(`page of ${document.documentElement.scrollWidth} px on ${innerWidth} px`);
  return [...new Set(faults)];
}

/** Text that is cut off, lies outside or over other text, and what has to be scrolled in two directions, one line each. */
export const cutsOf = (page: Page): Promise<string[]> => page.evaluate(lookForCuts);
