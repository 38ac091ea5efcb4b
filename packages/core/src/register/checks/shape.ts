import { z } from "zod";
import {
  AuthoredInstrumentSchema,
  BodySchema,
  CodingFileSchema,
  DivergencesFileSchema,
  ExceptionsFileSchema,
  FiguresFileSchema,
  FingerprintsFileSchema,
  HistoryFileSchema,
  type Issue,
  MembershipsFileSchema,
  PartySchema,
  ProvisionsFileSchema,
  ReadingsFileSchema,
  ReleasedSchema,
  SampleFileSchema,
  StatementsFileSchema,
  TranslationsFileSchema,
} from "../../model/index.ts";
import { describeShapeIssue } from "../describe-shape-issue.ts";
import type { ReadFile } from "../read-file.ts";
import type { FileKind } from "../record-file.ts";
import type { Check } from "./check.ts";

const SCHEMAS: Readonly<Record<FileKind, z.ZodType>> = {
  header: AuthoredInstrumentSchema,
  provisions: ProvisionsFileSchema,
  fingerprints: FingerprintsFileSchema,
  statements: StatementsFileSchema,
  reported: StatementsFileSchema,
  divergences: DivergencesFileSchema,
  parties: z.array(PartySchema),
  memberships: MembershipsFileSchema,
  bodies: z.array(BodySchema),
  translations: TranslationsFileSchema,
  sample: SampleFileSchema,
  coding: CodingFileSchema,
  readings: ReadingsFileSchema,
  figures: FiguresFileSchema,
  exceptions: ExceptionsFileSchema,
  history: HistoryFileSchema,
  released: ReleasedSchema,
};

/** One finding for each place: a date that is too long to be one need not be told twice. */
function firstOfEachPlace(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ at = "" }) => !seen.has(at) && seen.add(at));
}

function findings(file: ReadFile, schema: z.ZodType): Issue[] {
  const parsed = schema.safeParse(file.value);
  if (parsed.success) return [];
  return firstOfEachPlace(parsed.error.issues.flatMap((issue) => describeShapeIssue(issue, file)));
}

export const shape: Check = {
  name: "shape",
  description: "Every file has the fields, values and limits that the model asks for.",
  scope: "file",
  severity: "error",
  check: (file) => (file.kind && file.value !== undefined ? findings(file, SCHEMAS[file.kind]) : []),
};
