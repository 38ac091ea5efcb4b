import type { Language } from "@concordance/core";
import type { Pipeline, Run } from "./pipelines.ts";

const LEAST_MS = 200;
const MEGABYTE = 1_000_000;

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
};

/** Work that is timed: a pipeline on a text. */
export interface Work {
  readonly pipeline: Pipeline;
  readonly run: Run;
  readonly text: string;
  readonly language: Language;
}

/** Milliseconds of one run; short work is repeated until it takes long enough for the clock. */
function time({ pipeline, run, text, language }: Work): number {
  const begin = performance.now();
  let runs = 0;
  do {
    if (run(text, language) === 0) throw new Error(`${pipeline.name} found nothing`);
    runs += 1;
  } while (performance.now() - begin < LEAST_MS);
  return (performance.now() - begin) / runs;
}

/** A work with the median of its times, and how many megabytes of text it gets through in a second. */
export interface Measured extends Work {
  readonly megabytes: number;
  readonly ms: number;
  readonly speed: number;
  /** How much the pipeline found; where it finds next to nothing, its speed says nothing. */
  readonly found: number;
}

function measuredOf(work: Work, ms: number): Measured {
  const megabytes = Buffer.byteLength(work.text) / MEGABYTE;
  const found = work.run(work.text, work.language);
  return { ...work, megabytes, ms, speed: (1000 * megabytes) / ms, found };
}

/** Every work is run once unmeasured; then rounds go through all of them, so that a busy spell hits all alike. */
export function measure(works: readonly Work[], rounds: number): Measured[] {
  for (const work of works) time(work);
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, work] of works.entries()) times[place]?.push(time(work));
  }
  return works.map((work, place) => measuredOf(work, median(times[place] ?? [])));
}
