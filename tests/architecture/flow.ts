/**
 * The flow of the design, as data: what each phase of the core, and each package, may import.
 * A phase may always import itself and what stands in its list, nothing else.
 */
export const PHASES: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  segment: ["text", "model"],
  extract: ["segment", "text", "model"],
  quote: ["text", "model"],
  register: ["quote", "text", "model"],
  search: ["extract", "model"],
  export: ["model"],
  compare: ["search", "export", "extract", "segment", "model"],
};

/** Workspace packages that each package may import, by their public entry. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "packages/core": [],
  "packages/cli": ["@concordance/core"],
  "packages/register": ["@concordance/core"],
  "apps/api": ["@concordance/core", "@concordance/register"],
  "packages/client": ["@concordance/api/types"],
  "apps/web": ["@concordance/core", "@concordance/client", "@concordance/api", "@concordance/api/in-process"],
};

/** Modules that would tie the core to one runtime. */
export const IMPURE = /^(?:node:|fs|path|os|crypto|child_process|http|https|net|worker_threads)(?:\/|$)/u;

const FOLDERS: Readonly<Record<string, string>> = {
  "@concordance/core": "packages/core",
  "@concordance/register": "packages/register",
  "@concordance/api": "apps/api",
  "@concordance/api/types": "apps/api",
  "@concordance/api/in-process": "apps/api",
  "@concordance/client": "packages/client",
};

/** Draws the flow as a Mermaid diagram, for the architecture page. */
export function drawFlow(): string {
  const edges = (table: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(table).flatMap(([to, froms]) =>
      froms.map((from) => `  ${FOLDERS[from] ?? from} --> ${to}`),
    );
  return ["flowchart LR", ...new Set([...edges(PHASES), ...edges(PACKAGES)])].join("\n");
}
