/**
 * A run of a text and the run of its source that it comes from, in UTF-16 code units. Where both are of one length the
 * text repeats the source unit by unit; otherwise it stands for the source as a whole, as `&` does for `&amp;`.
 */
export interface OffsetRun {
  readonly text: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** The runs of a text in order; what stands between two of them has no source of its own. */
export interface OffsetMap {
  readonly runs: readonly OffsetRun[];
  /** Length of the source. */
  readonly sourceLength: number;
}

/** The map of a text that is its own source. */
export function identityMap(length: number): OffsetMap {
  const runs = length === 0 ? [] : [{ text: 0, length, source: 0, sourceLength: length }];
  return { runs, sourceLength: length };
}

/** Index of the last run that begins at or before an offset of the text; -1 where none does. */
function runBefore({ runs }: OffsetMap, offset: number): number {
  let low = -1;
  let high = runs.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.text ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

const holds = (run: OffsetRun, offset: number): boolean => offset < run.text + run.length;
const isCopied = (run: OffsetRun): boolean => run.length === run.sourceLength;

/**
 * Where a unit of the text comes from. A unit without a source, such as an empty line between two blocks, is taken to
 * stand where the next one that has a source comes from. Total: an offset behind the text gives the end of the source.
 *
 * @example sourceOffset(readHtml("<p>We &amp; they").offsets, 5) // 12: the `t` behind `&amp; `
 */
export function sourceOffset(map: OffsetMap, offset: number): number {
  const index = runBefore(map, offset);
  const run = map.runs[index];
  if (!run || !holds(run, offset)) return map.runs[index + 1]?.source ?? map.sourceLength;
  return isCopied(run) ? run.source + offset - run.text : run.source;
}

/** The end of what a unit of the text comes from; of one without a source, the end of the last one that has it. */
function sourceEnd(map: OffsetMap, offset: number): number {
  const run = map.runs[runBefore(map, offset)];
  if (!run) return 0;
  if (holds(run, offset) && isCopied(run)) return run.source + offset - run.text + 1;
  return run.source + run.sourceLength;
}

/**
 * The range of the source that a range of the text comes from: from the source of its first unit to the end of the
 * source of its last. It is empty only where the range is, or where nothing in it has a source.
 *
 * @example sourceRange(readHtml("<p>They <b>agree</b>.").offsets, [5, 10]) // [11, 16]
 */
export function sourceRange(map: OffsetMap, [start, end]: readonly [number, number]): [number, number] {
  const from = sourceOffset(map, start);
  return [from, end <= start ? from : Math.max(from, sourceEnd(map, end - 1))];
}
