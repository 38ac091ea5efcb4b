import type { Issue, Provision, Range } from "../../model/index.ts";
import type { Located } from "../list.ts";
import { issueAt } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

const TIP =
  "A provision lies inside another or apart from it; one that belongs to another begins with it or later.";

interface Placed {
  readonly locator: string;
  readonly range: Range;
  readonly entry: Located<Provision>;
}

const byStart = (a: Placed, b: Placed) => a.range[0] - b.range[0] || b.range[1] - a.range[1];

const placedIn = ({ provisions }: RecordView, text: string): Placed[] =>
  provisions.items
    .flatMap((entry) => {
      const range = entry.value.ranges[text];
      return range ? [{ locator: entry.value.locator, range, entry }] : [];
    })
    .sort(byStart);

const shown = ({ locator, range }: Placed) => `${locator} [${range.join(", ")}]`;

/** Two that overlap in part: of those still open where one begins, the first that ends before it does. */
function overlaps(placed: readonly Placed[], text: string): Issue[] {
  let open: Placed[] = [];
  return placed.flatMap((own) => {
    open = open.filter(({ range }) => range[1] > own.range[0]);
    const cut = open.find(({ range }) => range[1] < own.range[1]);
    open.push(own);
    if (!cut) return [];
    const message = `${shown(own)} overlaps ${shown(cut)} in part`;
    return [issueAt(own.entry.place("ranges", text), "overlapping-provisions", message, TIP)];
  });
}

function strays(placed: readonly Placed[], text: string): Issue[] {
  const starts = new Map(placed.map((own) => [own.locator, own]));
  return placed.flatMap((own) => {
    const parent = starts.get(own.locator.split("__").slice(0, -1).join("__"));
    if (!parent || own.range[0] >= parent.range[0]) return [];
    const message = `${shown(own)} begins before ${shown(parent)}, to which it belongs`;
    return [issueAt(own.entry.place("ranges", text), "stray-provision", message, TIP)];
  });
}

export const nesting: Check = {
  name: "nesting",
  description:
    "Provisions of one text lie inside one another or apart, none before the one that it belongs to.",
  scope: "instrument",
  severity: "error",
  check: (record) => {
    const texts = new Set(record.provisions.items.flatMap(({ value }) => Object.keys(value.ranges)));
    return [...texts].flatMap((text) => {
      const placed = placedIn(record, text);
      return [...overlaps(placed, text), ...strays(placed, text)];
    });
  },
};
