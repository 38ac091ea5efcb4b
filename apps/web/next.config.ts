import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import { FIXED_HEADERS } from "./lib/security.ts";

export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Everybody gets titles and descriptions in the head, browsers without scripts included.
  htmlLimitedBots: /.*/,
  // A native module, which no bundler can take in.
  serverExternalPackages: ["@resvg/resvg-js"],
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
  headers: async () => [{ source: "/:path*", headers: [...FIXED_HEADERS] }],
} satisfies NextConfig;
