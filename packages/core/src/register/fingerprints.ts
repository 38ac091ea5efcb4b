import type { FingerprintsFile, Provision } from "../model/index.ts";
import { FingerprintsFileSchema, SHORT_FINGERPRINT_DIGITS } from "../model/index.ts";
import { provisionWords } from "../quote/index.ts";
import { fingerprint, normalise } from "../text/index.ts";
import type { RecordFile, TextFile } from "./record-file.ts";
import { type RecordView, type RegisterView, viewRegister } from "./register-view.ts";

/** The short fingerprint of a provision's words in a text; undefined where it has none. */
export function provisionPrint(content: string, text: string, provision: Provision): string | undefined {
  const range = provision.ranges[text];
  const words = range && provisionWords(content, range, provision);
  if (words === undefined || normalise(words) === "") return undefined;
  return fingerprint(words).slice(0, SHORT_FINGERPRINT_DIGITS);
}

function printsOf({ folder, provisions, matched }: RecordView): FingerprintsFile {
  const entries = provisions.items.flatMap(({ value }) => {
    const texts = [...matched].flatMap(([text, content]) => {
      const print = provisionPrint(content, text, value);
      return print === undefined ? [] : [[text, print] as const];
    });
    return texts.map(([text, print]) => [value.locator, text, print] as const);
  });
  const byLocator: Record<string, Record<string, string>> = {};
  for (const [locator, text, print] of entries) byLocator[locator] = { ...byLocator[locator], [text]: print };
  return FingerprintsFileSchema.parse({ instrument: folder, provisions: byLocator });
}

/** What a record says about the words of its provisions, as far as it has its shape. */
export function printsIn({ files }: RecordView): FingerprintsFile | undefined {
  const file = files.find(({ kind }) => kind === "fingerprints");
  return file && FingerprintsFileSchema.safeParse(file.value).data;
}

/** Fingerprints of all records that have some, by instrument. */
export function publishFingerprints({ records }: RegisterView): FingerprintsFile[] {
  return records
    .flatMap((record) => printsIn(record) ?? [])
    .sort((a, b) => (a.instrument < b.instrument ? -1 : 1));
}

/**
 * Fingerprints of the provisions whose texts are at hand, for `fingerprints.yaml` of each record. What a record says
 * already of texts that are not at hand is kept; a text counts only where it has the fingerprint that the header gives.
 *
 * @returns a file for each record that has at least one fingerprint, by instrument
 * @example fingerprintsOf(files, texts)[0]?.provisions.para_1?.en // "0f3a…"
 */
export function fingerprintsOf(
  files: readonly RecordFile[],
  texts: readonly TextFile[],
): readonly FingerprintsFile[] {
  return viewRegister(files, texts).records.flatMap((record) => {
    const merged = mergedWith(printsIn(record), record);
    return Object.keys(merged.provisions).length > 0 ? [merged] : [];
  });
}

/** New fingerprints, and those of before for texts that are not at hand and provisions that are still there. */
function mergedWith(before: FingerprintsFile | undefined, record: RecordView): FingerprintsFile {
  const now = printsOf(record);
  const order = new Set(record.provisions.items.map(({ value: { locator } }) => locator));
  const provisions = [...order].flatMap((locator) => {
    const kept = Object.entries(before?.provisions[locator] ?? {}).filter(
      ([text]) => !record.matched.has(text),
    );
    const prints = [...kept, ...Object.entries(now.provisions[locator] ?? {})].sort(([a], [b]) =>
      a < b ? -1 : 1,
    );
    return prints.length > 0 ? [[locator, Object.fromEntries(prints)] as const] : [];
  });
  return FingerprintsFileSchema.parse({
    instrument: record.folder,
    provisions: Object.fromEntries(provisions),
  });
}
