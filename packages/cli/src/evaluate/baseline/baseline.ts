import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Result } from "@concordance/core";
import { z } from "zod";
import { fault } from "../../fault.ts";
import { fileFault } from "../../files/read-bytes.ts";
import { type CaseState, nameOf, type Unit } from "../measure/unit.ts";

const places = z.array(z.string());

const UnitSchema = z.strictObject({
  gold: z.string(),
  figures: z.record(z.string(), z.number().nullable()),
  missed: places.optional(),
  wrongForce: places.optional(),
});

const BaselineSchema = z.strictObject({ units: z.record(z.string(), UnitSchema) });

/** The figures of an earlier run, and the statements of the gold that it missed or gave another force, by place. */
export type Baseline = z.infer<typeof BaselineSchema>;

/** The baseline that is kept with the code, seen from the built program. */
export const BASELINE = fileURLToPath(new URL("../src/evaluate/baseline.json", import.meta.url));

const PRECISION = 10_000;
const rounded = (figure: number): number => Math.round(figure * PRECISION) / PRECISION;

/** A place as a baseline names it: locator and start of the range. */
export const placeOf = ({ locator, range }: { locator: string; range: readonly [number, number] }): string =>
  `${locator}@${range[0]}`;

function unitOf({ gold, figures, cases }: Unit): z.infer<typeof UnitSchema> {
  const names = (state: CaseState) => cases?.filter((one) => one.state === state).map(placeOf);
  const numbers = Object.entries(figures).map(([name, figure]) => [
    name,
    figure === null ? null : rounded(figure),
  ]);
  const [missed, wrongForce] = [names("missed"), names("wrong-force")];
  return {
    gold,
    figures: Object.fromEntries(numbers),
    ...(missed && { missed }),
    ...(wrongForce && { wrongForce }),
  };
}

/** What is kept of a run. The agreement of the coders is not: it is no figure of the extractor. */
export function baselineOf(units: readonly Unit[]): Baseline {
  const own = units.filter(({ gold }) => gold !== "");
  return { units: Object.fromEntries(own.map((unit) => [nameOf(unit), unitOf(unit)])) };
}

/** Reads a baseline; undefined where there is none yet. */
export async function readBaseline(path: string): Promise<Result<Baseline | undefined>> {
  const tip = "Write it anew: concordance evaluate --write-baseline";
  try {
    const baseline = BaselineSchema.safeParse(JSON.parse(await readFile(path, "utf8")));
    if (baseline.success) return { ok: true, value: baseline.data };
    return { ok: false, issues: [fault(path, "baseline", "the file is no baseline", tip)] };
  } catch (error) {
    if (error instanceof SyntaxError)
      return { ok: false, issues: [fault(path, "baseline", "the file is no JSON", tip)] };
    const issue = fileFault(path, error);
    return issue.code === "missing-file" ? { ok: true, value: undefined } : { ok: false, issues: [issue] };
  }
}
