/** How many items have each value, the most frequent first; equal ones in the order in which they came. */
export function countBy<Item, Value>(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly Value[],
): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const item of items)
    for (const value of valuesOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
