import { type DivergenceFact, type DivergencesFile, type Strength, strengthOf } from "../model/index.ts";
import type { RegisterView } from "./register-view.ts";

/** What the forces of a divergence come to. */
function told(file: DivergencesFile): DivergenceFact[] {
  return file.divergences.map((divergence) => {
    const strengths = divergence.readings.map(({ force }) => strengthOf(force));
    const gap = (Math.max(...strengths) - Math.min(...strengths)) as Strength;
    const kind = gap > 0 ? "strength" : "force";
    return { ...divergence, instrument: file.instrument, kind, gap, method: file.method };
  });
}

const before = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Divergences of all records by instrument, in the order of their files. */
export const publishDivergences = ({ records }: RegisterView): DivergenceFact[] =>
  records
    .flatMap(({ divergences }) => divergences ?? [])
    .sort((a, b) => before(a.instrument, b.instrument))
    .flatMap(told);
