import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { InstrumentIdSchema, type Issue, type Language, type Result } from "@concordance/core";
import { today } from "../day.ts";
import { additionDraft, type ReadText, recordDraft } from "../drafts/record.ts";
import { fault, STATUS, type Status } from "../fault.ts";
import { extractedFrom } from "../files/extract-reading.ts";
import { readText } from "../files/read-text.ts";
import { refuse, say, write } from "../output.ts";
import { findRegister } from "../register/find-register.ts";
import { loadGazetteer } from "../register/load-gazetteer.ts";

interface NewOptions {
  /** File of the instrument's own text. */
  readonly text?: string;
  readonly lang?: Language;
  /** Pages about the instrument, the official one first. */
  readonly address?: readonly string[];
  /** Folder of the register. */
  readonly register?: string;
}

const isPage = (address: string): boolean => /^https?:\/\//u.test(address) && URL.canParse(address);

function faultOfCall(id: string, { address = [], text }: NewOptions): Issue | undefined {
  if (!InstrumentIdSchema.safeParse(id).success) {
    const tip = "Take party or body, year and subject, in lower case with hyphens: lakes-2030-engines.";
    return fault(id, "instrument-id", "this is no id of an instrument", tip);
  }
  const strange = address.find((page) => !isPage(page));
  if (strange !== undefined)
    return fault(strange, "address", "this is no address", "Write it in full, with https:// before it.");
  if (text !== undefined || address.length > 0) return undefined;
  return fault(
    id,
    "nothing-known",
    "neither a text nor an address was named",
    "Add --text FILE or --address URL.",
  );
}

async function readAndExtract(path: string, language: Language | undefined): Promise<Result<ReadText>> {
  const reading = await readText(path);
  if (!reading.ok) return reading;
  const gazetteer = await loadGazetteer();
  const options = { ...(language && { language }), ...(gazetteer && { gazetteer }) };
  return { ok: true, value: extractedFrom(reading.value, options) };
}

const taken = (id: string): Issue =>
  fault(
    `instruments/${id}`,
    "record-exists",
    "there is a record of this id",
    "Change its files, or take another id.",
  );

/** Writes the files of a record whose folder does not exist yet, or none of them. */
async function writeRecord(
  register: string,
  id: string,
  files: Readonly<Record<string, string>>,
): Promise<Issue[]> {
  const folder = join(register, "instruments", id);
  try {
    await mkdir(folder);
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    return code === "EEXIST" ? [taken(id)] : [unwritable(folder, code)];
  }
  const written: string[] = [folder];
  try {
    for (const [path, text] of Object.entries(files)) {
      await writeFile(join(register, path), text, { flag: "wx" });
      written.push(join(register, path));
    }
    return [];
  } catch (error) {
    await Promise.all(written.map((path) => rm(path, { recursive: true, force: true })));
    return [unwritable(folder, (error as NodeJS.ErrnoException).code ?? "unknown")];
  }
}

const unwritable = (folder: string, code: string): Issue =>
  fault(
    folder,
    "unwritable",
    `the record cannot be written (${code})`,
    "Check the permissions and the disk.",
  );

/** A register that was released keeps a history, which is to say that the record is new. */
const keepsHistory = (register: string): boolean => existsSync(join(register, "history", "released.yaml"));

/** Makes the folder of a new record: drafts from a text, or the places for facts alone. Nothing is overwritten. */
export async function newRecord(id: string, options: NewOptions): Promise<Status> {
  const wrong = faultOfCall(id, options);
  if (wrong) return refuse([wrong]);
  const register = options.register ?? findRegister();
  if (register === undefined || !existsSync(join(register, "instruments")))
    return refuse([
      fault(register ?? "", "no-register", "no register was found", "Name its folder with --register DIR."),
    ]);
  if (existsSync(join(register, "instruments", id))) return refuse([taken(id)]);
  const read = options.text === undefined ? undefined : await readAndExtract(options.text, options.lang);
  if (read && !read.ok) return refuse(read.issues);
  const files = {
    ...recordDraft(id, options.address ?? [], read?.value),
    ...(keepsHistory(register) && additionDraft(id, today())),
  };
  const issues = await writeRecord(register, id, files);
  if (issues.length > 0) return refuse(issues);
  await write(Object.keys(files).map((path) => `${join(register, path)}\n`));
  say("fill what is open; concordance check says what belongs there.");
  return STATUS.fine;
}
