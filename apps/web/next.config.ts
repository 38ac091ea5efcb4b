import type { NextConfig } from "next";

/** Headers that are the same for every answer; the content security policy has a nonce and is set in `proxy.ts`. */
const HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Titles and descriptions stand in the head for everybody: nobody has to run scripts to get them.
  htmlLimitedBots: /.*/,
  headers: async () => [{ source: "/:path*", headers: HEADERS }],
};

export default config;
