import type { Item, Region } from "./page.ts";
import { covered, proseBefore } from "./weights.ts";

/** Shares of the page's prose that an element must hold to be taken for the page's own text. */
const SHARE_OF_MAIN = 0.25;
const SHARE_OF_ARTICLE = 0.5;
const SHARE_OF_BLOCK = 0.9;
/** What stands beside the text holds less than this share of it; more than that is the text itself. */
const SHARE_BESIDE = 0.4;

type Weigh = (region: Region) => number;

const holds = (outer: Region, inner: Region): boolean =>
  outer !== inner && outer.from <= inner.from && inner.to <= outer.to;

function heaviest(regions: readonly Region[], weigh: Weigh): Region | undefined {
  let best: Region | undefined;
  for (const region of regions) if (!best || weigh(region) > weigh(best)) best = region;
  return best;
}

/** The smallest element that still holds nearly all prose of the page. */
function densest(regions: readonly Region[], weigh: Weigh, total: number): Region | undefined {
  let best: Region | undefined;
  for (const region of regions) {
    const enough = !region.part && weigh(region) >= total * SHARE_OF_BLOCK;
    if (enough && (!best || region.to - region.from <= best.to - best.from)) best = region;
  }
  return best;
}

/** The element of the page's own text: its main element, its one article, otherwise its densest block. */
function ownText(regions: readonly Region[], weigh: Weigh, whole: Region): Region {
  const total = weigh(whole);
  const own = regions.filter(({ part, from, to }) => part === "own" && from < to);
  const main = heaviest(
    own.filter(({ name }) => name === "main"),
    weigh,
  );
  if (main && weigh(main) >= total * SHARE_OF_MAIN) return main;
  const article = heaviest(
    own.filter(({ name }) => name === "article"),
    weigh,
  );
  if (article && weigh(article) >= total * SHARE_OF_ARTICLE) return article;
  return (total > 0 && densest(regions, weigh, total)) || whole;
}

/** The title of the page, where it stands above the element that holds the text. */
function titleAbove(regions: readonly Region[], chosen: Region, left: readonly boolean[]): Region[] {
  const title = regions.find(({ name, from }) => name === "h1" && !left[from]);
  return title && title.to <= chosen.from ? [title] : [];
}

/**
 * Tells of each item of a page whether it belongs to the page's own text: inside the element that holds it, without what
 * is hidden, frames the page or stands beside the text.
 */
export function ownItems(items: readonly Item[], regions: readonly Region[]): boolean[] {
  const count = items.length;
  const unread = regions.filter(({ part }) => part === "unread");
  const own = regions.filter(({ part, from, to }) => part === "own" && from < to);
  const framing = regions.filter(({ part, ...at }) => part === "frame" && !holdsOne(own, at.from, at.to));
  const left = covered(count, [...unread, ...framing]);
  const weights = proseBefore(items, left);
  const weigh: Weigh = ({ from, to }) => (weights[to] ?? 0) - (weights[from] ?? 0);
  const whole: Region = { name: "", part: undefined, from: 0, to: count };
  const chosen = ownText(regions, weigh, whole);
  const beside = regions.filter(
    (region) =>
      region.part === "beside" && !holds(region, chosen) && weigh(region) <= weigh(chosen) * SHARE_BESIDE,
  );
  const kept = covered(count, [chosen, ...titleAbove(regions, chosen, left)]);
  const aside = covered(count, beside);
  const mine = kept.map((inside, index) => inside && !left[index]);
  const clean = mine.map((inside, index) => inside && !aside[index]);
  const hasWords = clean.some((inside, index) => inside && items[index]?.kind === "words");
  return hasWords ? clean : mine;
}

/** Whether one of the regions, which stand in the order of their beginnings, lies between two places. */
function holdsOne(regions: readonly Region[], from: number, to: number): boolean {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const next = regions[low];
  return next !== undefined && next.to <= to;
}
