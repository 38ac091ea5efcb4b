import type { z } from "zod";
import {
  type CodingFile,
  CodingFileSchema,
  type FiguresFile,
  FiguresFileSchema,
  ReadingsFileSchema,
  type Rereading,
  type SampleFile,
  SampleFileSchema,
} from "../../model/index.ts";
import type { Located } from "../list.ts";
import type { ReadFile } from "../read-file.ts";
import type { FileKind } from "../record-file.ts";

/** What `agreement/` holds, as far as it could be read. */
export interface AgreementFiles {
  readonly sample: Located<SampleFile> | undefined;
  readonly coding: Located<CodingFile> | undefined;
  readonly readings: Located<Rereading[]> | undefined;
  readonly figures: Located<FiguresFile> | undefined;
}

/** Reads the files of `agreement/`. One that lacks its shape is absent; the check on shapes tells why. */
export function readAgreement(files: readonly ReadFile[]): AgreementFiles {
  const read = <Value>(kind: FileKind, schema: z.ZodType<Value>): Located<Value> | undefined => {
    const file = files.find((one) => one.kind === kind);
    const value = schema.safeParse(file?.value).data;
    return file && value !== undefined ? { value, place: file.place } : undefined;
  };
  return {
    sample: read("sample", SampleFileSchema),
    coding: read("coding", CodingFileSchema),
    readings: read("readings", ReadingsFileSchema),
    figures: read("figures", FiguresFileSchema),
  };
}
