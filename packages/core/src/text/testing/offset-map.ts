import { type Reading, sourceOffset, sourceRange } from "../reading/index.ts";

/** What is wrong with the way back of a reading to its source; nothing where it is sound. */
export function faultsOf(reading: Reading, source: string): string[] {
  return [...faultsOfRuns(reading, source), ...faultsOfPlaces(reading, source)];
}

const runsOf = ({ offsets }: Reading) => offsets?.runs ?? [];

function faultsOfRuns(reading: Reading, source: string): string[] {
  const faults: string[] = [];
  let [at, from] = [0, 0];
  for (const run of runsOf(reading)) {
    const words = reading.text.slice(run.text, run.text + run.length);
    const origin = source.slice(run.source, run.source + run.sourceLength);
    if (run.text < at || run.source < from || run.length < 1) faults.push(`${run.text} goes back`);
    if (run.length === run.sourceLength && words !== origin) faults.push(`${words} is no ${origin}`);
    at = run.text + run.length;
    from = run.source + run.sourceLength;
  }
  if (at > reading.text.length || from > source.length) faults.push("a run ends outside");
  return faults;
}

function faultsOfPlaces({ text, offsets }: Reading, source: string): string[] {
  if (!offsets) return ["there is none"];
  const faults = offsets.sourceLength === source.length ? [] : ["the source has another length"];
  let last = 0;
  for (let at = 0; at <= text.length; at++) {
    const place = sourceOffset(offsets, at);
    const [start, end] = sourceRange(offsets, [at, at + 1]);
    if (place < last) faults.push(`${at} goes back`);
    if (start < 0 || start > end || end > source.length) faults.push(`${at} has a range outside`);
    last = place;
  }
  return faults;
}

/** The parts of a text that come from nowhere in its source. */
export function partsWithoutSource(reading: Reading): string[] {
  let at = 0;
  const between = runsOf(reading).map((run) => {
    const part = reading.text.slice(at, run.text);
    at = run.text + run.length;
    return part;
  });
  return [...between, reading.text.slice(at)];
}
