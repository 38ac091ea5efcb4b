import { join } from "node:path";
import { type FingerprintsFile, fingerprintsOf, type Issue } from "@concordance/core";
import { fault, STATUS, type Status } from "../fault.ts";
import { fileFault } from "../files/read-bytes.ts";
import { refuse, write } from "../output.ts";
import { readRecords } from "../register/read-records.ts";
import { readTexts } from "../register/read-texts.ts";
import { writeTogether } from "../register/write-together.ts";

interface Options {
  /** Folder of texts; the setting CONCORDANCE_TEXTS where it is left out. */
  readonly texts?: string;
}

const HEAD = `# Written by "concordance fingerprints", never by hand: the first 24 digits of the SHA-256 of the normalised words of
# each provision, by the text that they stand in. A quotation of the whole provision is found by them.
`;
const NO_TEXTS: Issue = fault(
  "",
  "no-texts",
  "no folder of texts was named",
  "Add --texts DIR, or set CONCORDANCE_TEXTS: <instrument>/<text>.<ending>.",
);

/** The file of one record, one line for each provision, so that a change is seen where it is. */
function fileOf({ instrument, provisions }: FingerprintsFile): string {
  const lines = Object.entries(provisions).map(([locator, texts]) => {
    const prints = Object.entries(texts).map(([text, print]) => `${text}: "${print}"`);
    return `  ${locator}: { ${prints.join(", ")} }\n`;
  });
  return `${HEAD}instrument: ${instrument}\nprovisions:\n${lines.join("")}`;
}

const countOf = ({ provisions }: FingerprintsFile): number =>
  Object.values(provisions).reduce((sum, texts) => sum + Object.keys(texts).length, 0);

/** Writes the fingerprints of provisions whose texts are at hand; those of other texts stay as they are. */
export async function fingerprints(folder: string | undefined, { texts }: Options): Promise<Status> {
  const from = texts ?? process.env.CONCORDANCE_TEXTS;
  if (from === undefined || from === "") return refuse([NO_TEXTS]);
  const records = await readRecords(folder);
  if (!records.ok) return refuse(records.issues);
  if (records.value.issues.length > 0) return refuse(records.value.issues);
  const present = await readTexts(from);
  if (!present.ok) return refuse(present.issues);
  const files = fingerprintsOf(records.value.files, present.value);
  for (const file of files) {
    const record = join(records.value.folder, "instruments", file.instrument);
    try {
      await writeTogether(record, { "fingerprints.yaml": fileOf(file) });
    } catch (error) {
      return refuse([fileFault(record, error)]);
    }
  }
  const total = files.reduce((sum, file) => sum + countOf(file), 0);
  await write([`${files.length} records, ${total} fingerprints\n`]);
  return STATUS.fine;
}
