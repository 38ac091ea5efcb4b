import { type Measured, measure, type Work } from "./measure.ts";
import { measureMemory } from "./memory.ts";
import { PIPELINES, type Pipeline } from "./pipelines.ts";
import type { Corpus } from "./texts.ts";

const COMPARED_BYTES = 1_000_000;
const LARGEST_BYTES = 10_000_000;
const SIZES = [10_000, 100_000, COMPARED_BYTES, LARGEST_BYTES];

interface SpeedRow {
  readonly pipeline: string;
  readonly language: string;
  readonly megabytes: number;
  readonly ms: number;
  readonly megabytesPerSecond: number;
  readonly found: number;
}

/** `concordanceFaster`: how many times as much text concordance gets through in the same time. */
type ComparedRow = SpeedRow & { readonly concordanceFaster: number; readonly does: string };

/** Milliseconds for a megabyte, by length of the text; `growth` is that of the longest by that of 1 MB, 1 where time is linear. */
interface GrowthRow {
  readonly pipeline: string;
  readonly msPerMegabyte: Readonly<Record<string, number>>;
  readonly growth: number | null;
}

interface MemoryRow {
  readonly pipeline: string;
  readonly megabytes: number;
  /** Resident megabytes before the run, with the text, and at the peak. */
  readonly before: number;
  readonly peak: number;
  /** The peak with a small nursery for new objects. */
  readonly peakSmallNursery: number;
}

export interface Benchmark {
  readonly compared: readonly ComparedRow[];
  readonly languages: readonly SpeedRow[];
  readonly growth: readonly GrowthRow[];
  readonly memory: readonly MemoryRow[];
}

const short = (number: number): number => Number(number.toPrecision(3));

type Loaded = Pick<Work, "pipeline" | "run">;

const loaded = (): Promise<Loaded[]> =>
  Promise.all(PIPELINES.map(async (pipeline) => ({ pipeline, run: await pipeline.load() })));

const textFor = (
  { longest }: Pipeline,
  corpus: Corpus,
  bytes: number,
  language: Work["language"] = "en",
): string => corpus.textOf(language, Math.min(bytes, longest));

const workOf = (one: Loaded, corpus: Corpus, bytes: number, language: Work["language"] = "en"): Work => ({
  ...one,
  language,
  text: textFor(one.pipeline, corpus, bytes, language),
});

const rowOf = ({ pipeline, language, megabytes, ms, speed, found }: Measured): SpeedRow => ({
  pipeline: pipeline.name,
  language,
  megabytes: short(megabytes),
  ms: short(ms),
  megabytesPerSecond: short(speed),
  found,
});

function compared(all: readonly Loaded[], corpus: Corpus, rounds: number): ComparedRow[] {
  const measured = measure(
    all.map((one) => workOf(one, corpus, COMPARED_BYTES)),
    rounds,
  );
  const own = measured[0]?.speed ?? 0;
  return measured.map((one) => ({
    ...rowOf(one),
    concordanceFaster: short(own / one.speed),
    does: one.pipeline.does,
  }));
}

function languages(own: Loaded, corpus: Corpus, rounds: number): SpeedRow[] {
  const works = corpus.languages.map((language) => workOf(own, corpus, COMPARED_BYTES, language));
  return measure(works, rounds).map(rowOf);
}

function growthOf(one: Loaded, corpus: Corpus, rounds: number): GrowthRow {
  const sizes = SIZES.filter((bytes) => bytes <= one.pipeline.longest);
  const measured = measure(
    sizes.map((bytes) => workOf(one, corpus, bytes)),
    rounds,
  );
  const perMegabyte = measured.map(({ speed }) => 1000 / speed);
  const [reference, longest] = [
    perMegabyte[SIZES.indexOf(COMPARED_BYTES)],
    perMegabyte[SIZES.indexOf(LARGEST_BYTES)],
  ];
  return {
    pipeline: one.pipeline.name,
    msPerMegabyte: Object.fromEntries(
      sizes.map((bytes, place) => [`${bytes / 1000} kB`, short(perMegabyte[place] ?? 0)]),
    ),
    growth: reference && longest ? short(longest / reference) : null,
  };
}

async function memory(corpus: Corpus): Promise<MemoryRow[]> {
  const rows: MemoryRow[] = [];
  for (const pipeline of PIPELINES) {
    const text = textFor(pipeline, corpus, LARGEST_BYTES);
    const [{ before, peak }, small] = await measureMemory(pipeline, text);
    rows.push({
      pipeline: pipeline.name,
      megabytes: short(Buffer.byteLength(text) / 1_000_000),
      before: short(before),
      peak: short(peak),
      peakSmallNursery: short(small.peak),
    });
  }
  return rows;
}

/** Runs everything, one thing after another; `say` hears what comes next. */
export async function benchmark(
  corpus: Corpus,
  rounds: number,
  say: (words: string) => void,
): Promise<Benchmark> {
  const all = await loaded();
  say("the pipelines in turns …");
  const ofPipelines = compared(all, corpus, rounds);
  say("each language …");
  const ofLanguages = all.slice(0, 1).flatMap((own) => languages(own, corpus, rounds));
  say("growth …");
  const growth = all.map((one) => growthOf(one, corpus, Math.min(rounds, 3)));
  say("memory …");
  return { compared: ofPipelines, languages: ofLanguages, growth, memory: await memory(corpus) };
}
