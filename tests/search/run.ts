/** Prints nDCG@10 of our search and of search libraries as they come, on the judged queries. `--queries` adds each query. */
import { snapshot } from "@concordance/register";
import { judged } from "./judged.ts";
import { measureAll } from "./measure.ts";

const systems = await measureAll(snapshot);
const names = systems.map(({ name }) => name);
const row = (cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);
const figure = (value: number | undefined) => (value ?? 0).toFixed(3);

row(["queries", ...names]);
row(["---", ...names.map(() => "---:")]);
for (const group of Object.keys(systems[0]?.groups ?? {})) {
  row([group, ...systems.map(({ groups }) => figure(groups[group]))]);
}
row(["not graded", ...systems.map(({ ungraded }) => String(ungraded))]);
if (process.argv.includes("--queries")) {
  for (const { id, query, part } of judged) {
    row([`${id} ${query} (${part})`, ...systems.map(({ queries }) => figure(queries.get(id)))]);
  }
}
