import {
  compare,
  type Instrument,
  lineage,
  matrix,
  positions,
  references,
  type Snapshot,
  type Statement,
  timeline,
} from "@concordance/core";
import { snapshot } from "@concordance/register";

/** Work on a register of some size, by name. */
export interface Task {
  readonly name: string;
  readonly run: (register: Snapshot) => unknown;
}

/** The register's statements, again and again under new ids, as those of so many instruments of a size. */
export function grown(instruments: number, size: number): Snapshot {
  const [model] = snapshot.instruments;
  if (!model) throw new Error("the register is empty");
  const own = snapshot.statements.filter(({ reported }) => !reported);
  const statements = Array.from({ length: instruments * size }, (_, i): Statement => {
    const source = own[(i * 7) % own.length] as Statement;
    const instrument = `grown-${Math.floor(i / size)}` as Statement["instrument"];
    return { ...source, id: `${instrument}.s${i}` as Statement["id"], instrument };
  });
  const headers = Array.from(
    { length: instruments },
    (_, i): Instrument => ({ ...model, id: `grown-${i}` as Instrument["id"] }),
  );
  return { ...snapshot, instruments: headers, statements };
}

/** What is asked of registers of every size. The comparison is of two of their instruments. */
export const TASKS: readonly Task[] = [
  { name: "matrix of parties", run: (register) => matrix(register, { rows: "party" }) },
  { name: "matrix of instruments", run: (register) => matrix(register, { rows: "instrument" }) },
  { name: "timeline of a topic", run: (register) => timeline(register, { topic: "interoperability" }) },
  { name: "graph", run: (register) => references(register, { bodies: true }) },
  { name: "positions", run: (register) => positions(register, "fr", "cn") },
  { name: "lineage", run: (register) => lineage(register, "safe, secure and trustworthy") },
  {
    name: "comparison of two",
    run: ({ instruments, ...rest }) =>
      compare(
        { ...rest, instruments },
        instruments.slice(0, 2).map(({ id }) => id),
      ),
  },
];

/** Processor time of some work in milliseconds: the first time, and the least of the others, since a busy machine only adds to it. */
function costs(work: () => unknown, runs = 5): { readonly first: number; readonly least: number } {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return { first: times[0] ?? 0, least: Math.min(...times) };
}

/** A line for each task on a register. */
export const told = (register: Snapshot, tasks = TASKS, runs?: number): string[] =>
  tasks.map(({ name, run }) => {
    const { first, least } = costs(() => run(register), runs);
    return `${name.padEnd(24)} ${least.toFixed(1).padStart(8)} ms, first ${first.toFixed(1)} ms`;
  });
