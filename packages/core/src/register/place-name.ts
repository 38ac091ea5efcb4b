import type { Issue } from "../model/index.ts";
import { dig, field } from "./list.ts";

/** Fields that name an entry of a list, the most telling first. */
const NAMES = ["id", "locator", "field", "place", "name"] as const;

/** Keys of a path as it is told: `statements[3].topics[1]`. */
const keysOf = (at: string): (string | number)[] =>
  [...at.matchAll(/\[(\d+)\]|[^.[\]]+/gu)].map(([key, index]) => (index === undefined ? key : Number(index)));

function nameOf(value: unknown, keys: readonly (string | number)[]): string {
  const key = keys.at(-1);
  if (typeof key === "string") return keys.length === 1 ? key : `.${key}`;
  const entry = dig(value, keys);
  const name = NAMES.map((candidate) => field(entry, candidate)).find((found) => found !== undefined);
  return `[${name ?? key}]`;
}

/**
 * Name of a finding's place that outlives lines and entries before it: entries of lists go by their ids.
 *
 * @example placeName({ path: "bodies.yaml", at: "[3]", … }, bodies) // "bodies.yaml#[lake-forum]"
 */
export function placeName({ path, at = "" }: Issue, value: unknown): string {
  const keys = keysOf(at);
  const names = keys.map((_, index) => nameOf(value, keys.slice(0, index + 1)));
  return names.length === 0 ? path : `${path}#${names.join("")}`;
}
