import { rename, writeFile } from "node:fs/promises";
import type { Issue, Language, Result } from "@concordance/core";
import { BASELINE, baselineOf, readBaseline } from "../evaluate/baseline/baseline.ts";
import { compare } from "../evaluate/baseline/compare.ts";
import type { Unit } from "../evaluate/measure/unit.ts";
import { type GoldChoice, measureGold } from "../evaluate/measure-gold.ts";
import { toJson } from "../evaluate/report/json.ts";
import type { Report } from "../evaluate/report/report.ts";
import { toTable } from "../evaluate/report/table.ts";
import { fault, STATUS, type Status } from "../fault.ts";
import { refuse, say, write } from "../output.ts";

interface Options {
  readonly gold?: string;
  readonly texts?: string;
  readonly only?: string;
  readonly lang?: Language;
  readonly sample: number;
  readonly format: "table" | "json";
  readonly baseline?: string;
  readonly writeBaseline?: true;
}

type Call = Options & GoldChoice;

const failed = (...issues: readonly Issue[]): Result<never> => ({ ok: false, issues });

function callOf(options: Options): Result<Call> {
  const gold = options.gold ?? process.env.CONCORDANCE_GOLD;
  const texts = options.texts ?? process.env.CONCORDANCE_TEXTS;
  const partial = options.only !== undefined || options.lang !== undefined || options.sample > 1;
  const missing = (option: string, setting: string) =>
    fault(
      option,
      "no-folder",
      `the folder is given neither by ${option} nor by ${setting}`,
      "Name it in one of the two.",
    );
  if (!gold) return failed(missing("--gold", "CONCORDANCE_GOLD"));
  if (!texts) return failed(missing("--texts", "CONCORDANCE_TEXTS"));
  if (options.writeBaseline && partial) {
    const message = "a baseline is written from a whole run only";
    return failed(fault("--write-baseline", "partial", message, "Leave out --only, --lang and --sample."));
  }
  return { ok: true, value: { ...options, gold, texts } };
}

async function keep(path: string, units: readonly Unit[]): Promise<Issue | undefined> {
  try {
    await writeFile(`${path}.new`, `${JSON.stringify(baselineOf(units), null, 2)}\n`);
    await rename(`${path}.new`, path);
    return undefined;
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    return fault(
      path,
      "unwritable",
      `the baseline cannot be written (${code})`,
      "Check the folder's permissions.",
    );
  }
}

/** Measures the extractor by the gold, and by the baseline of an earlier run. Status 1 where a figure fell. */
export async function evaluate(options: Options): Promise<Status> {
  const call = callOf(options);
  if (!call.ok) return refuse(call.issues);
  const path = call.value.baseline ?? BASELINE;
  const baseline = await readBaseline(path);
  if (!baseline.ok && !call.value.writeBaseline) return refuse(baseline.issues);
  const units = await measureGold(call.value);
  if (!units.ok) return refuse(units.issues);
  const known = baseline.ok ? baseline.value : undefined;
  const comparison = known && compare(units.value, known);
  const report: Report = { units: units.value, comparison };
  await write(call.value.format === "json" ? toJson(report) : toTable(report));
  if (!call.value.writeBaseline)
    return comparison && comparison.falls.length > 0 ? STATUS.findings : STATUS.fine;
  const unwritten = await keep(path, units.value);
  if (unwritten) return refuse([unwritten]);
  say(`the baseline was written to ${path}`);
  return STATUS.fine;
}
