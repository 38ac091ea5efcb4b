// A command, not a test: `npm run benchmark [-- --rounds N] [--json FILE]`.
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { benchmark } from "./benchmark.ts";
import { memoryOf } from "./memory.ts";
import { PIPELINES } from "./pipelines.ts";
import { readCorpus } from "./texts.ts";

const say = (words: string) => process.stderr.write(`benchmark: ${words}\n`);

async function compare(rounds: number, file: string | undefined): Promise<void> {
  const corpus = await readCorpus(process.env.CONCORDANCE_GOLD);
  const { compared, languages, growth, memory } = await benchmark(corpus, rounds, say);
  const machine = `${cpus()[0]?.model ?? "unknown"}, Node ${process.versions.node}`;
  console.log(`${corpus.source}; ${machine}; medians of ${rounds} rounds, MB are 1,000,000 bytes of UTF-8`);
  for (const { name, does } of PIPELINES) console.log(`  ${name}: ${does}`);
  console.table(compared.map(({ does: _, ...row }) => row));
  console.table(languages);
  console.table(
    growth.map(({ pipeline, msPerMegabyte, growth: factor }) => ({
      pipeline,
      ...msPerMegabyte,
      growth: factor,
    })),
  );
  console.table(memory);
  const json = JSON.stringify(
    { source: corpus.source, machine, rounds, compared, languages, growth, memory },
    null,
    2,
  );
  if (file === undefined) console.log(json);
  else writeFileSync(file, `${json}\n`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "5" }, json: { type: "string" } },
});
const [mode, name = "", path = ""] = positionals;
if (mode === "memory") console.log(JSON.stringify(await memoryOf(name, path)));
else await compare(Math.max(1, Number(values.rounds) || 1), values.json);
