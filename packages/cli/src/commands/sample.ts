import { drawSample } from "@concordance/core";
import { Document, isMap, visit } from "yaml";
import { fault, STATUS, type Status } from "../fault.ts";
import { refuse, say, write } from "../output.ts";
import { type Worded, withWords } from "../quality/with-words.ts";
import { loadSnapshot } from "../register/load-snapshot.ts";
import { readTexts } from "../register/read-texts.ts";

interface Options {
  readonly seed: string;
  readonly size: number;
  readonly texts?: string;
  readonly words?: true;
}

const HEAD = ` yaml-language-server: $schema=../schemas/authored-sample.schema.json
 Drawn by "concordance sample", never by hand: which statements are to be coded again, and nothing of their coding.`;
/** How much of the text is shown on either side of a statement, in UTF-16 code units. */
const AROUND = 400;

function entryOf({ statement, text, range: [start, end] }: Worded, words: boolean) {
  const { id, locator, provenance } = statement;
  const place = { id, text: provenance.text, language: provenance.language, locator, range: [start, end] };
  if (!words) return place;
  const before = text.slice(Math.max(0, start - AROUND), start);
  return { ...place, before, words: text.slice(start, end), behind: text.slice(end, end + AROUND) };
}

function sheetYaml(sheet: object, words: boolean): string {
  const document = new Document(sheet, { aliasDuplicateObjects: false });
  document.commentBefore = HEAD;
  visit(document, {
    Map: (key, map) => {
      if (typeof key === "number") map.flow = !words;
    },
    Seq: (_key, list) => {
      list.flow = !list.items.every(isMap);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Prints a blind sheet of statements to be coded again. */
export async function sample({ seed, size, words, ...options }: Options): Promise<Status> {
  const folder = options.texts ?? process.env.CONCORDANCE_TEXTS;
  if (!folder) {
    const message = "the folder is given neither by --texts nor by CONCORDANCE_TEXTS";
    return refuse([fault("--texts", "no-folder", message, "Name it in one of the two.")]);
  }
  const snapshot = await loadSnapshot();
  if (!snapshot.ok) return refuse(snapshot.issues);
  const texts = await readTexts(folder);
  if (!texts.ok) return refuse(texts.issues);
  const worded = withWords(snapshot.value, texts.value).map((one) => ({ ...one, id: one.statement.id }));
  const drawn = drawSample(worded, { seed, size, stratumOf: ({ statement }) => statement.instrument });
  say(`${drawn.length} of ${worded.length} statements whose words are there, by the seed "${seed}".`);
  const statements = drawn.map((one) => entryOf(one, words === true));
  const day = snapshot.value.changes.at(-1)?.date;
  await write([sheetYaml({ seed, day, of: worded.length, statements }, words === true)]);
  return STATUS.fine;
}
