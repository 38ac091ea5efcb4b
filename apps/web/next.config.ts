import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import { API_ROOTS } from "./lib/api-roots.ts";
import { MISSING } from "./lib/missing.ts";
import { FIXED_HEADERS } from "./lib/security.ts";

/** Everything but what the API answers, which has headers of its own. */
const PAGES = `/((?!(?:${[...API_ROOTS, "embed"].map((root) => root.replace(".", "\\\\.")).join("|")})(?:/|$)).*)`;

export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Everybody gets titles and descriptions in the head, browsers without scripts included.
  htmlLimitedBots: /.*/,
  // A native module, and two that read files of their own: no bundler can take them in.
  serverExternalPackages: ["@resvg/resvg-js", "fontkit", "subset-font"],
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
  rewrites: async () => ({
    beforeFiles: [
      {
        source: "/:lang/:path*",
        has: [{ type: "header", key: MISSING, value: "(?<why>absent|withdrawn)" }],
        destination: "/:lang/missing?why=:why",
      },
    ],
  }),
  headers: async () => [{ source: PAGES, headers: [...FIXED_HEADERS] }],
} satisfies NextConfig;
