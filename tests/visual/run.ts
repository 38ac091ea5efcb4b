import { parseArgs } from "node:util";
import { agree, forget, orphansOf } from "./baseline.ts";
import { exampleShots, openCamera, PAGE_NAMES, shotsOf } from "./camera.ts";
import type { Shot } from "./shot.ts";
import { clearResults, faultOf } from "./verdict.ts";

const HELP = `Pictures every page type and every example of the catalogue, and compares them with those that were agreed on.

  node visual/run.ts           says what differs, and ends with 1 where something does
  node visual/run.ts --write   agrees on what is new or differs, and forgets what is no more
  node visual/run.ts --write --all   agrees on everything anew, also on what differs within the limits
`;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function everyShot(each: (shots: readonly Shot[]) => void): Promise<Shot[]> {
  const camera = await openCamera();
  const shots: Shot[] = [];
  const take = (some: readonly Shot[]) => {
    each(some);
    shots.push(...some);
  };
  try {
    for (const name of PAGE_NAMES) take(await shotsOf(camera, name));
    take(await exampleShots(camera));
  } finally {
    await camera.close();
  }
  return shots;
}

/** Says what differs; returns how much that is. */
async function compare(): Promise<number> {
  const faults: string[] = [];
  const shots = await everyShot((some) => faults.push(...some.flatMap((shot) => faultOf(shot) ?? [])));
  faults.push(...orphansOf(shots).map((file) => `${file}: there is no such page or example any more.`));
  for (const fault of faults) say(fault);
  say(`${shots.length} pictures, ${faults.length} faults`);
  return faults.length;
}

async function write(all: boolean): Promise<void> {
  const changed: Shot[] = [];
  const shots = await everyShot((some) => {
    const others = some.filter((shot) => all || faultOf(shot) !== undefined);
    others.forEach(agree);
    changed.push(...others);
  });
  const orphans = orphansOf(shots);
  orphans.forEach(forget);
  for (const { name, look } of changed) say(`agreed: ${name}, ${look}`);
  for (const file of orphans) say(`forgotten: ${file}`);
  say(`${shots.length} pictures, ${changed.length} agreed on anew, ${orphans.length} forgotten`);
}

const flag = { type: "boolean", default: false } as const;
const { values } = parseArgs({ options: { write: flag, all: flag, help: flag } });

clearResults();
if (values.help) process.stdout.write(HELP);
else if (values.write) await write(values.all);
else process.exitCode = (await compare()) > 0 ? 1 : 0;
