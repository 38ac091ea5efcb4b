/**
 * Prints how long a search takes on registers of several sizes, and what building the index costs. Queries are the judged
 * ones and what is typed on the way to them. Other programs on the machine slow the clock; processor time is what the
 * search itself took.
 */
import { buildIndex, type SearchIndex, search } from "@concordance/core";
import { snapshot } from "@concordance/register";
import { judged } from "./judged.ts";
import { manyStatements } from "./many.ts";

const SIZES = process.argv.slice(2).map(Number);
const ROUNDS = 5;
const MEGABYTE = 1e6;

/** Each query, and its first half, as it stands while somebody types. */
const QUERIES = judged.flatMap(({ query }) => [query, query.slice(0, Math.ceil(query.length / 2))]);

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function timesOf(index: SearchIndex, clock: () => number): number[] {
  return QUERIES.map((query) => {
    const start = clock();
    search(index, query);
    return clock() - start;
  });
}

/** The best of several rounds for each query: what it takes when nothing else is in the way. */
function best(index: SearchIndex, clock: () => number): number[] {
  const rounds = Array.from({ length: ROUNDS }, () => timesOf(index, clock));
  return QUERIES.map((_, at) => Math.min(...rounds.map((round) => round[at] ?? 0))).sort((a, b) => a - b);
}

function measure(size: number): string[] {
  const many = manyStatements(snapshot, size);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = processor();
  const index = buildIndex(many);
  const built = processor() - start;
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed - before) / MEGABYTE;
  const first = processor();
  search(index, "data");
  const opened = processor() - first;
  timesOf(index, processor);
  const figures = [best(index, () => performance.now()), best(index, processor)].flatMap((times) =>
    [0.5, 0.95, 0.99].map((share) => percentile(times, share)),
  );
  return [
    String(size),
    ...[built, opened, heap].map((one) => one.toFixed(0)),
    ...figures.map((one) => one.toFixed(1)),
  ];
}

const row = (cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);
row([
  "statements",
  "index, ms CPU",
  "first search, ms CPU",
  "heap, MB",
  "median, ms",
  "95 %, ms",
  "99 %, ms",
]);
row(Array.from({ length: 10 }, () => "---:"));
for (const size of SIZES.length > 0 ? SIZES : [snapshot.statements.length, 10_000, 100_000])
  row(measure(size));
