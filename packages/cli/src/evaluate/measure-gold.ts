import { stat } from "node:fs/promises";
import { join } from "node:path";
import { extract, type Issue, type Language, type Result } from "@concordance/core";
import { fault } from "../fault.ts";
import { progress } from "../progress.ts";
import { loadGazetteer } from "../register/load-gazetteer.ts";
import { type GoldFiles, listGold, readCodedTexts, readCodings } from "./gold/coded-texts.ts";
import { visitProvisions } from "./gold/provisions.ts";
import { ProvisionSet } from "./measure/provisions.ts";
import { type Extractor, measureCodings, measureTexts } from "./measure/texts.ts";
import type { Unit } from "./measure/unit.ts";

/** Where the gold is, and how much of it is measured. */
export interface GoldChoice {
  readonly gold: string;
  readonly texts: string;
  /** One coded text or set of provisions, by name; all if left out. */
  readonly only?: string;
  readonly lang?: Language;
  /** One provision of so many. */
  readonly sample: number;
}

const failed = (...issues: readonly Issue[]): Result<never> => ({ ok: false, issues });

function chosen(files: GoldFiles, only: string | undefined): Result<GoldFiles> {
  if (only === undefined) return { ok: true, value: files };
  const keep = (names: readonly string[]) => names.filter((name) => name === only);
  const value = { texts: keep(files.texts), sets: keep(files.sets) };
  if (value.texts.length + value.sets.length > 0) return { ok: true, value };
  const tip = `Use one of: ${[...files.texts, ...files.sets].join(", ")}.`;
  return failed(fault("--only", "unknown-gold", `the gold has no ${JSON.stringify(only)}`, tip));
}

async function textUnits(
  call: GoldChoice,
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

async function setUnits(call: GoldChoice, name: string, extractor: Extractor): Promise<Result<Unit[]>> {
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

/** Measures what is chosen of the gold: coded texts first, then each set of provisions. */
export async function measureGold(call: GoldChoice): Promise<Result<Unit[]>> {
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
