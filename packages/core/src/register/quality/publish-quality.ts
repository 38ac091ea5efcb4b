import type { Agreement, Quality, Snapshot } from "../../model/index.ts";
import { coverageFigures } from "./coverage-figures.ts";
import type { AgreementFiles } from "./read-agreement.ts";
import { sampleAgreement } from "./sample-agreement.ts";

function agreementsOf(snapshot: Snapshot, { figures, sample, coding }: AgreementFiles): Agreement[] {
  const gold = figures ? [figures.value.agreement] : [];
  return sample && coding ? [...gold, sampleAgreement(snapshot, sample.value, coding.value)] : gold;
}

/**
 * How good the register is, as data: figures that need texts are taken from their file, all others are computed from the
 * records and codings. Equal files, equal figures.
 */
export function publishQuality(snapshot: Snapshot, files: AgreementFiles): Quality {
  const extractor = files.figures?.value.extractor;
  const measured = new Set<string>(extractor?.instruments.map(({ instrument }) => instrument));
  return {
    agreement: agreementsOf(snapshot, files),
    ...(extractor && { extractor }),
    coverage: coverageFigures(snapshot, measured),
    readings: files.readings?.value ?? [],
  };
}
