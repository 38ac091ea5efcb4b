import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Issue, Result, TextFile } from "@concordance/core";
import { fault } from "../fault.ts";
import { countedText, readText } from "../files/read-text.ts";

const TIP = "Name a folder that holds <instrument>/<text>.<ending>, such as lakes-2030/en.txt.";
/** Endings of files that a reader knows; others lie beside the texts and are passed over. */
const ENDINGS = /\.(?:txt|md|markdown|html?|xhtml|xml|pdf|docx)$/iu;

/** The id of the text that a file holds: what its name says before the first full stop. */
const textOf = (name: string): string => name.split(".")[0] ?? name;

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && ENDINGS.test(entry.name)).map(({ name }) => name);
}

/** The texts of one instrument. A file that its reader does not take is no text of the register. */
async function textsOf(folder: string, instrument: string): Promise<TextFile[]> {
  const texts: TextFile[] = [];
  for (const name of (await namesIn(join(folder, instrument))).sort()) {
    const path = join(folder, instrument, name);
    const reading = await readText(path);
    if (reading.ok) texts.push({ instrument, text: textOf(name), path, content: countedText(reading.value) });
  }
  return texts;
}

/**
 * The texts that lie in a folder, by instrument and text: `bletchley-2023/en.txt`, `un-ga-78-265/fr.akn.xml`. Checks
 * compare the records with them; nothing of them is kept.
 */
export async function readTexts(folder: string): Promise<Result<readonly TextFile[]>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const instruments = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const texts: TextFile[] = [];
    for (const instrument of instruments.sort()) texts.push(...(await textsOf(folder, instrument)));
    return { ok: true, value: texts };
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    const issue: Issue = fault(folder, "no-texts", `the folder of texts cannot be read (${code})`, TIP);
    return { ok: false, issues: [issue] };
  }
}
