import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  type AuthoredDivergence,
  type Divergences,
  DivergencesFileSchema,
  divergenceFacts,
  type Issue,
} from "@concordance/core";
import { parse } from "yaml";
import description from "../../package.json" with { type: "json" };
import { today } from "../day.ts";
import { recordYaml } from "../drafts/record-yaml.ts";
import { fault } from "../fault.ts";
import { findRegister } from "../register/find-register.ts";
import { writeTogether } from "../register/write-together.ts";

const FILE = "divergences.yaml";
const HEAD = ` yaml-language-server: $schema=../../schemas/authored-divergences.schema.json

 Where the language versions diverge in force, as "concordance divergences --write" finds it. Whoever reads the versions
 sets "status" to confirmed or extractor-error and says in "note" what they say; both stay for as long as the same is found.`;

/** Divergences of one instrument. */
export interface Found extends Divergences {
  readonly instrument: string;
}

/** What a record holds already; nothing where there is no sound file. */
async function knownIn(path: string): Promise<readonly AuthoredDivergence[]> {
  try {
    return DivergencesFileSchema.parse(parse(await readFile(path, "utf8"))).divergences;
  } catch {
    return [];
  }
}

async function writeRecord(folder: string, found: Found, sure: number): Promise<void> {
  const path = join(folder, FILE);
  if (found.divergences.length === 0) return rm(path, { force: true });
  const divergences = divergenceFacts(found, await knownIn(path));
  const method = { extractor: `extractor@${description.version}`, sure, date: today() };
  const record = { instrument: found.instrument, method, divergences };
  await writeTogether(folder, { [FILE]: recordYaml(record, HEAD) });
}

/**
 * Writes divergences into the records of the register that is found from here. Instruments in which nothing diverges have no
 * file. What somebody has read about a divergence stays.
 */
export async function writeDivergences(answers: readonly Found[], sure: number): Promise<readonly Issue[]> {
  const register = findRegister();
  if (register === undefined)
    return [fault("", "no-register", "no register was found from here", "Run it in the repository.")];
  try {
    for (const answer of answers)
      await writeRecord(join(register, "instruments", answer.instrument), answer, sure);
    return [];
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    const tip = "Check the folder's permissions and the space on the disk.";
    return [fault(register, "unwritable", `the divergences cannot be written (${code})`, tip)];
  }
}
