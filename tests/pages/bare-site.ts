import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { promisify } from "node:util";
import { NEXT, type Site, serveBuilt, WEB } from "./site.ts";

const run = promisify(execFile);

/** The least that the framework can be asked for: one page that never changes, with nothing to run. */
const FILES = {
  "package.json": '{ "name": "bare", "private": true, "type": "module" }',
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(parse(WEB).root)} } };`,
  "app/layout.js": 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
  "app/page.js": "export default () => <h1>Bare</h1>;",
} as const;

async function write(folder: string): Promise<void> {
  await mkdir(join(folder, "app"));
  await Promise.all(Object.entries(FILES).map(([name, text]) => writeFile(join(folder, name), text)));
  await symlink(join(WEB, "node_modules"), join(folder, "node_modules"), "dir");
}

/** Builds and serves a bare page with the very framework that the site has, in a folder that goes when it is stopped. */
export async function serveBareSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "bare-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await write(folder);
    await run(process.execPath, [NEXT, "build"], {
      cwd: folder,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
    const site = await serveBuilt(folder, "/");
    return { address: site.address, stop: () => site.stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
