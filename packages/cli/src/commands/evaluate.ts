import { rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { extract, type Issue, type Language, type Result } from "@concordance/core";
import { BASELINE, baselineOf, readBaseline } from "../evaluate/baseline/baseline.ts";
import { compare } from "../evaluate/baseline/compare.ts";
import { type GoldFiles, listGold, readCodedTexts, readCodings } from "../evaluate/gold/coded-texts.ts";
import { visitProvisions } from "../evaluate/gold/provisions.ts";
import { ProvisionSet } from "../evaluate/measure/provisions.ts";
import { type Extractor, measureCodings, measureTexts } from "../evaluate/measure/texts.ts";
import type { Unit } from "../evaluate/measure/unit.ts";
import { toJson } from "../evaluate/report/json.ts";
import { toTable } from "../evaluate/report/table.ts";
import { fault, STATUS, type Status } from "../fault.ts";
import { refuse, say, write } from "../output.ts";
import { progress } from "../progress.ts";
import { loadGazetteer } from "../register/load-gazetteer.ts";

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

/** A call whose folders are known. */
type Call = Options & { readonly gold: string; readonly texts: string };

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

function chosen(files: GoldFiles, only: string | undefined): Result<GoldFiles> {
  if (only === undefined) return { ok: true, value: files };
  const keep = (names: readonly string[]) => names.filter((name) => name === only);
  const value = { texts: keep(files.texts), sets: keep(files.sets) };
  if (value.texts.length + value.sets.length > 0) return { ok: true, value };
  const tip = `Use one of: ${[...files.texts, ...files.sets].join(", ")}.`;
  return failed(fault("--only", "unknown-gold", `the gold has no ${JSON.stringify(only)}`, tip));
}

async function textUnits(
  call: Call,
  names: readonly string[],
  extractor: Extractor,
): Promise<Result<Unit[]>> {
  const texts = await readCodedTexts(call.gold, call.texts, names);
  if (!texts.ok) return texts;
  const spoken = texts.value.filter(({ language }) => !call.lang || call.lang === language);
  const codings: Parameters<typeof measureCodings>[0][number][] = [];
  for (const { name } of spoken) {
    const read = await readCodings(call.gold, name);
    if (!read.ok) return read;
    codings.push({ name, codings: read.value });
  }
  return { ok: true, value: [...measureTexts(spoken, extractor), ...measureCodings(codings)] };
}

async function setUnits(call: Call, name: string, extractor: Extractor): Promise<Result<Unit[]>> {
  const path = join(call.gold, `${name}.ndjson.gz`);
  const { size } = await stat(path);
  const set = new ProvisionSet(name, extractor, { lang: call.lang, one: call.sample });
  const bar = progress({ label: name });
  let provisions = 0;
  let share = 0;
  const digest = await visitProvisions(
    path,
    (provision) => {
      set.add(provision);
      provisions += 1;
      bar.step(share, `${provisions} provisions`);
    },
    (bytes) => {
      share = bytes / size;
    },
  );
  bar.end();
  return digest.ok ? { ok: true, value: set.units(digest.value) } : digest;
}

async function measure(call: Call): Promise<Result<Unit[]>> {
  const listed = await listGold(call.gold);
  const files = listed.ok ? chosen(listed.value, call.only) : listed;
  if (!files.ok) return files;
  const gazetteer = await loadGazetteer();
  const extractor: Extractor = (text, options) =>
    extract(text, { ...options, ...(gazetteer && { gazetteer }) }).statements;
  const results = [await textUnits(call, files.value.texts, extractor)];
  for (const name of files.value.sets) results.push(await setUnits(call, name, extractor));
  const issues = results.flatMap((result) => (result.ok ? [] : result.issues));
  if (issues.length > 0) return failed(...issues);
  return { ok: true, value: results.flatMap((result) => (result.ok ? result.value : [])) };
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
  const units = await measure(call.value);
  if (!units.ok) return refuse(units.issues);
  const known = baseline.ok ? baseline.value : undefined;
  const comparison = known && compare(units.value, known);
  const report = { units: units.value, comparison };
  await write(call.value.format === "json" ? toJson(report) : toTable(report));
  if (!call.value.writeBaseline)
    return comparison && comparison.falls.length > 0 ? STATUS.findings : STATUS.fine;
  const unwritten = await keep(path, units.value);
  if (unwritten) return refuse([unwritten]);
  say(`the baseline was written to ${path}`);
  return STATUS.fine;
}
