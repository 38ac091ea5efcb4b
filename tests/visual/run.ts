import { parseArgs } from "node:util";
import { agree, forget, orphansOf } from "./baseline.ts";
import { exampleShots, openCamera, PAGE_NAMES, shotsOf } from "./camera.ts";
import { lookAt, stillOf, type Take } from "./looking.ts";
import type { Shot } from "./shot.ts";
import { clearResults, faultOf } from "./verdict.ts";

const HELP = `Pictures every page type and every example of the catalogue, and compares them with those that were agreed on.

  node visual/run.ts           says what differs, and ends with 1 where something does
  node visual/run.ts --write   agrees on what is new or differs, and forgets what is no more
  node visual/run.ts --write --all   agrees on everything anew, also on what differs within the limits
`;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Does something with each way to take pictures: by page type, and all examples at once. */
async function eachTake(look: (take: Take) => Promise<void>): Promise<void> {
  const camera = await openCamera();
  try {
    for (const name of PAGE_NAMES) await look(() => shotsOf(camera, name));
    await look(() => exampleShots(camera));
  } finally {
    await camera.close();
  }
}

/** Says what differs; returns how much that is. */
async function compare(): Promise<number> {
  const seen: Shot[] = [];
  const faults: string[] = [];
  await eachTake(async (take) => {
    const looked = await lookAt(take);
    seen.push(...looked.shots);
    faults.push(...looked.faults);
  });
  faults.push(...orphansOf(seen).map((file) => `${file}: there is no such page or example any more.`));
  for (const fault of faults) say(fault);
  say(`${seen.length} pictures, ${faults.length} faults`);
  return faults.length;
}

/** Agrees on what is new or differs; returns how many pictures were not the same twice, on which it does not agree. */
async function write(all: boolean): Promise<number> {
  const seen: Shot[] = [];
  const restless: Shot[] = [];
  await eachTake(async (take) => {
    const { shots } = await lookAt(take);
    const others = shots.filter((shot) => all || faultOf(shot) !== undefined);
    const still = await stillOf(others, take);
    still.forEach(agree);
    for (const { name, look } of still) say(`agreed: ${name}, ${look}`);
    restless.push(...others.filter((shot) => !still.includes(shot)));
    seen.push(...shots);
  });
  const orphans = orphansOf(seen);
  orphans.forEach(forget);
  for (const file of orphans) say(`forgotten: ${file}`);
  for (const { name, look } of restless) say(`not the same twice, run this again: ${name}, ${look}`);
  return restless.length;
}

const flag = { type: "boolean", default: false } as const;
const { values } = parseArgs({ options: { write: flag, all: flag, help: flag } });

clearResults();
if (values.help) process.stdout.write(HELP);
else if (values.write) process.exitCode = (await write(values.all)) > 0 ? 1 : 0;
else process.exitCode = (await compare()) > 0 ? 1 : 0;
