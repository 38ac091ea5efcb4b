import { join } from "node:path";
import type { FiguresFile, Issue } from "@concordance/core";
import { fault, STATUS, type Status } from "../fault.ts";
import { refuse, say, write } from "../output.ts";
import { measureQuality } from "../quality/measure-quality.ts";
import { qualityTables } from "../quality/tables.ts";
import { findRegister } from "../register/find-register.ts";
import { loadSnapshot } from "../register/load-snapshot.ts";
import { writeTogether } from "../register/write-together.ts";

interface Options {
  readonly format: "table" | "json";
  readonly write?: true;
  readonly gold?: string;
  readonly texts?: string;
}

const FOLDER = "agreement";
const FILE = "figures.json";

async function keep(folder: string, figures: FiguresFile): Promise<Issue | undefined> {
  try {
    await writeTogether(folder, { [FILE]: `${JSON.stringify(figures, null, 2)}\n` });
    return undefined;
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    const tip = "Check the folder's permissions and the space on the disk.";
    return fault(folder, "unwritable", `the figures cannot be written (${code})`, tip);
  }
}

const missing = (option: string, setting: string): Status =>
  refuse([
    fault(option, "no-folder", `no folder is given by ${option} or ${setting}`, "Name it in one of the two."),
  ]);

async function measure({ gold, texts }: Options): Promise<Status> {
  const [goldFolder, textsFolder] = [
    gold ?? process.env.CONCORDANCE_GOLD,
    texts ?? process.env.CONCORDANCE_TEXTS,
  ];
  if (!goldFolder) return missing("--gold", "CONCORDANCE_GOLD");
  if (!textsFolder) return missing("--texts", "CONCORDANCE_TEXTS");
  const figures = await measureQuality(goldFolder, textsFolder);
  if (!figures.ok) return refuse(figures.issues);
  const folder = join(findRegister() ?? "", FOLDER);
  const unwritten = await keep(folder, figures.value);
  if (unwritten) return refuse([unwritten]);
  say(`the figures were written to ${join(folder, FILE)}; "concordance build" publishes them.`);
  return STATUS.fine;
}

/** Prints how good the register is, or measures what needs texts and keeps the figures. */
export async function quality(options: Options): Promise<Status> {
  if (options.write) return measure(options);
  const snapshot = await loadSnapshot();
  if (!snapshot.ok) return refuse(snapshot.issues);
  const published = snapshot.value.quality;
  if (!published) {
    const message = "the snapshot tells nothing of quality";
    return refuse([fault("snapshot.json", "no-quality", message, "Run: concordance build")]);
  }
  await write(
    options.format === "json" ? [`${JSON.stringify(published, null, 2)}\n`] : qualityTables(published),
  );
  return STATUS.fine;
}
