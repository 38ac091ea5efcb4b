import type { Page } from "playwright-core";
import { inPage } from "./in-page.ts";

/** A line of text as it is seen: its box, its first words, and where it comes from. */
interface Line {
  readonly rect: DOMRect;
  readonly words: string;
  readonly node: Text;
  readonly element: Element;
}

/** An element and what it stands in, up to the body. */
function around(element: Element | null): Element[] {
  const found: Element[] = [];
  for (let each = element; each && each !== document.body; each = each.parentElement) found.push(each);
  return found;
}

function doesScroll(overflow: string): boolean {
  return /auto|scroll/u.test(overflow);
}

/**
 * Heads of tables that a phone has no room for, and words for a screen reader, are folded into a dot. A title beside its
 * arcs is shortened with an ellipsis; the table beneath has it whole.
 */
function isLeftOut(element: Element): boolean {
  const isDot = (each: Element) => each.clientWidth <= 1 && getComputedStyle(each).position === "absolute";
  const out = "title, desc, noscript, select, textarea, script, style, .graph-figure";
  return element.closest(out) !== null || around(element).some(isDot);
}

/** What is in sight of a box inside the parts of the page that scroll by themselves. */
function inSight(element: Element, { left, top, right, bottom }: DOMRect): DOMRect {
  const boxes = around(element)
    .filter((each) => doesScroll(getComputedStyle(each).overflowY))
    .map((each) => each.getBoundingClientRect());
  const x = Math.max(left, ...boxes.map((box) => box.left));
  const y = Math.max(top, ...boxes.map((box) => box.top));
  const end = Math.min(right, ...boxes.map((box) => box.right));
  const foot = Math.min(bottom, ...boxes.map((box) => box.bottom));
  return new DOMRect(x, y, end - x, foot - y);
}

function linesOfNode(node: Text, element: Element): Line[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()]
    .map((rect) => inSight(element, rect))
    .filter(({ width, height }) => width > 1 && height > 1)
    .map((rect) => ({ rect, words: node.data.trim().slice(0, 40), node, element }));
}

function linesInSight(): Line[] {
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element?.checkVisibility() || !node.textContent?.trim() || isLeftOut(element)) continue;
    lines.push(...linesOfNode(node as Text, element));
  }
  return lines;
}

/** Whether an element hides a part of a line that stands in it. A quarter of a line is its own leading. */
function isCutBy(rect: DOMRect, each: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(each);
  const box = each.getBoundingClientRect();
  const slack = rect.height / 4;
  const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
  const across = rect.left < box.left - 2 || rect.right > box.right + 2;
  const down = rect.top < box.top - slack || rect.bottom > box.bottom + slack;
  return (hides(overflowX) && across) || (hides(overflowY) && down);
}

function cutLines(lines: readonly Line[]): string[] {
  return lines.flatMap(({ rect, words, element }) => {
    const holders = around(element);
    const scrolls = holders.some((each) => doesScroll(getComputedStyle(each).overflowX));
    const isOutside = !scrolls && (rect.left < -2 || rect.right > window.innerWidth + 2);
    const cut = holders
      .filter((each) => isCutBy(rect, each))
      .map((each) => `cut by ${each.localName}: ${words}`);
    return isOutside ? [`outside: ${words}`, ...cut] : cut;
  });
}

function areOverEachOther(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 3 && down > Math.min(one.height, other.height) / 2;
}

function linesOverEachOther(lines: readonly Line[]): string[] {
  const sorted = lines.toSorted((one, other) => one.rect.top - other.rect.top);
  return sorted.flatMap((one, at) => {
    const end = sorted.findIndex((other, place) => place > at && other.rect.top > one.rect.bottom);
    return sorted
      .slice(at + 1, end < 0 ? undefined : end)
      .filter((other) => other.node !== one.node && areOverEachOther(one.rect, other.rect))
      .map((other) => `over each other: ${one.words} | ${other.words}`);
  });
}

/** Tables and what is written may be scrolled in two directions (WCAG 2.2, 1.4.10); prose may not. */
function scrolledBothWays(): string[] {
  const wide = document.documentElement.scrollWidth;
  const both = [...document.body.querySelectorAll("*")].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const across = doesScroll(overflowX) && element.scrollWidth > element.clientWidth + 2;
    const down = doesScroll(overflowY) && element.scrollHeight > element.clientHeight + 2;
    return across && down && element.localName !== "textarea" && !element.querySelector("table");
  });
  const faults = both.map((element) => `scrolls both ways: ${element.localName} ${element.className}`);
  return wide > window.innerWidth ? [...faults, `page of ${wide} px on ${window.innerWidth} px`] : faults;
}

function lookForCuts(): string[] {
  const lines = linesInSight();
  return [...new Set([...cutLines(lines), ...linesOverEachOther(lines), ...scrolledBothWays()])];
}

/** Text that is cut off, lies outside or over other text, and what has to be scrolled in two directions, one line each. */
export const cutsOf = (page: Page): Promise<string[]> =>
  inPage(
    page,
    around,
    doesScroll,
    isLeftOut,
    inSight,
    linesOfNode,
    linesInSight,
    isCutBy,
    cutLines,
    areOverEachOther,
    linesOverEachOther,
    scrolledBothWays,
    lookForCuts,
  );
