import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildRegister, type RecordFile, type Released, releaseOf } from "@concordance/core";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const RELEASED = "history/released.yaml";
const HEAD = `# Written by "npm run release", never by hand: what the last release held, as digests of every record and statement.
# "concordance check" finds by it whatever changed since and is not said in the history.
`;

const FILES = [
  "instruments/*/*",
  "parties/*",
  "exceptions/*",
  "history/*",
  "agreement/*.{yaml,json}",
  "*.yaml",
];

function readFiles(): RecordFile[] {
  const paths = globSync(FILES, { cwd: ROOT }).map((path) => path.replaceAll("\\", "/"));
  return paths.map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

/** One line for each instrument, so that a change of one shows as a change of its line. */
function releasedYaml({ date, instruments }: Released): string {
  const lines = Object.entries(instruments).map(([id, { record, statements }]) => {
    const digests = Object.entries(statements).map(([short, digest]) => `${short}: "${digest}"`);
    return `  ${id}: { record: "${record}", statements: { ${digests.join(", ")} } }\n`;
  });
  return `${HEAD}date: "${date}"\ninstruments:\n${lines.join("")}`;
}

/** Refuses to release what the history does not say; "--again" mends a release of the same day before it is published. */
function filesToRelease(again: boolean): RecordFile[] {
  const files = readFiles();
  return again ? files.filter(({ path }) => path !== RELEASED) : files;
}

const built = buildRegister(filesToRelease(process.argv.includes("--again")));
const released = built.ok ? releaseOf(built.value.snapshot) : undefined;
if (!built.ok) {
  for (const { path, line, code, message } of built.issues)
    process.stderr.write(`${path}:${line} ${code}: ${message}\n`);
  process.exitCode = 1;
} else if (released === undefined) {
  process.stderr.write("history/ says nothing: a release begins with an entry that adds the records.\n");
  process.exitCode = 1;
} else {
  writeFileSync(join(ROOT, RELEASED), releasedYaml(released));
  process.stdout.write(
    `${RELEASED}: ${Object.keys(released.instruments).length} instruments, ${released.date}\n`,
  );
}
