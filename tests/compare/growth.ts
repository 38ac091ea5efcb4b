/**
 * Prints the processor time of everything that looks at several records: over the register as it is, over two instruments of
 * 200 and 500 statements, and over registers that grow to 100,000 statements.
 */
import { snapshot } from "@concordance/register";
import { grown, TASKS, told } from "./speed.ts";

const SIZES = [1000, 10_000, 30_000, 100_000];
const PER_INSTRUMENT = 200;

const say = (head: string, lines: readonly string[]) =>
  process.stdout.write(`${[head, ...lines, ""].join("\n")}\n`);
const whole = TASKS.filter(({ name }) => name !== "comparison of two");
const pair = TASKS.filter(({ name }) => name === "comparison of two");

for (const size of [200, 500]) say(`two instruments of ${size} statements`, told(grown(2, size), pair));
say(
  `the register: ${snapshot.parties.length} parties, ${snapshot.statements.length} statements`,
  told(snapshot, whole),
);
for (const size of SIZES)
  say(
    `${size} statements in ${size / PER_INSTRUMENT} instruments`,
    told(grown(size / PER_INSTRUMENT, PER_INSTRUMENT), whole),
  );
