import { limitsOf } from "./limits.ts";

const BODY_MS = 10_000;

interface Settings {
  /** Where the API is served; the address of the first request where it is not set, which the edge has checked. */
  readonly API_ADDRESS?: string;
  /** Requests a minute and client, of one isolate; 0 for no limit. */
  readonly API_RATE_LIMIT?: string;
}

type App = Awaited<ReturnType<typeof appOf>>;
let app: Promise<App> | undefined;

/** The edge encodes bodies and names the client. The register is unpacked with the first request, not when it starts. */
async function appOf({ API_ADDRESS, API_RATE_LIMIT }: Settings, { url }: Request) {
  const { serveBuiltIn } = await import("./built-in.ts");
  const limits = limitsOf(API_RATE_LIMIT, (request) => request.headers.get("CF-Connecting-IP") ?? undefined);
  const address = API_ADDRESS ?? new URL(url).origin;
  return serveBuiltIn({ address, deadline: () => AbortSignal.timeout(BODY_MS), ...limits }).app;
}

export default {
  async fetch(request: Request, settings: Settings, context: Parameters<App["fetch"]>[2]) {
    app ??= appOf(settings, request);
    return (await app).fetch(request, settings, context);
  },
};
