import { join } from "node:path";
import { type Build, buildRegister, type Manifest } from "@concordance/core";
import { fault, STATUS, type Status } from "../fault.ts";
import { refuse, say, write } from "../output.ts";
import { countsLine, countsOf, findingLines } from "../register/findings.ts";
import { type Records, readRecords } from "../register/read-records.ts";
import { writeTogether } from "../register/write-together.ts";

interface BuildOptions {
  readonly out?: string;
  readonly format: "text" | "json";
}

function sayFindings({ folder, files, issues }: Records): Status {
  const lines = [...findingLines(issues, folder), countsLine(countsOf(issues, files.length))];
  process.stderr.write(lines.join(""));
  say("nothing was written; the last good snapshot stays.");
  return STATUS.findings;
}

const words = (count: [name: string, value: number]): string =>
  `${String(count[1]).padStart(7)} ${count[0]}\n`;

function summary({ sha256, bytes, counts }: Manifest, out: string): string {
  const { review, ...numbers } = counts;
  const all = [...Object.entries(numbers), ...Object.entries(review)];
  return `${all.map(words).join("")}${String(bytes).padStart(7)} bytes\nsha256  ${sha256}\nwritten ${out}\n`;
}

async function writeBuild(
  { json, manifest }: Build,
  out: string,
  format: BuildOptions["format"],
): Promise<Status> {
  const manifestJson = `${JSON.stringify(manifest, null, 2)}\n`;
  try {
    await writeTogether(out, { "snapshot.json": json, "manifest.json": manifestJson });
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    const message = `the snapshot cannot be written (${code}); the last good one stays`;
    return refuse([
      fault(out, "unwritable", message, "Check the folder's permissions and the space on the disk."),
    ]);
  }
  await write([format === "json" ? manifestJson : summary(manifest, out)]);
  return STATUS.fine;
}

/** Builds the snapshot of a register and writes it with its manifest, or writes nothing. */
export async function build(folder: string | undefined, { out, format }: BuildOptions): Promise<Status> {
  const records = await readRecords(folder);
  if (!records.ok) return refuse(records.issues);
  const { files, issues: unread, folder: register } = records.value;
  const built = buildRegister(files);
  const issues = [...unread, ...(built.ok ? built.value.warnings : built.issues)];
  if (!built.ok || unread.length > 0) return sayFindings({ ...records.value, issues });
  process.stderr.write([...findingLines(issues, register)].join(""));
  return writeBuild(built.value, out ?? join(register, "dist"), format);
}
