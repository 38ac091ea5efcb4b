import { type Document, isMap, isNode, isScalar, isSeq } from "yaml";
import type { Issue } from "../model/index.ts";

/** A place in a file: line and column count from 1, `at` is the path inside the record. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly at: string;
}

export type Keys = readonly PropertyKey[];

/** An issue at a place. Its severity is that of the check that finds it; an error where none does. */
export function issueAt(place: Place, code: string, message: string, tip: string): Issue {
  const { path, line, column, at } = place;
  return { code, severity: "error", path, line, column, ...(at === "" ? {} : { at }), message, tip };
}

/**
 * Keys as a path that people read.
 *
 * @example describeKeys(["statements", 3, "topics"]) // "statements[3].topics"
 */
export function describeKeys(keys: Keys): string {
  return keys
    .map((key, i) => (typeof key === "number" ? `[${key}]` : `${i === 0 ? "" : "."}${String(key)}`))
    .join("");
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

function step(node: unknown, key: PropertyKey): { node: unknown; offset: number } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? undefined : { node: item, offset: startOf(item) };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((entry) => isScalar(entry.key) && String(entry.key.value) === String(key));
  if (!pair) return undefined;
  return { node: pair.value, offset: startOf(isScalar(pair.value) ? pair.value : pair.key) };
}

/**
 * Offset (UTF-16 code units) of the node that the keys lead to: of the value where it is a scalar or an item
 * of a list, otherwise of its key. Where nothing is there, the offset of the last node on the way.
 */
export function offsetOf(document: Document, keys: Keys): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const key of keys) {
    const next = step(node, key);
    if (!next) break;
    ({ node, offset } = next);
  }
  return offset;
}
