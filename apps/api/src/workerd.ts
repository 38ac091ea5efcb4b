import { serveBuiltIn } from "./built-in.ts";
import { limitsOf } from "./limits.ts";

const BODY_MS = 10_000;

interface Settings {
  /** Where the API is served; the address of the first request where it is not set, which the edge has checked. */
  readonly API_ADDRESS?: string;
  /** Requests a minute and client, of one isolate; 0 for no limit. */
  readonly API_RATE_LIMIT?: string;
}

type App = ReturnType<typeof serveBuiltIn>["app"];
let app: App | undefined;

/** The edge encodes bodies and names the client; the app is made with the first request, when settings are there. */
const appOf = ({ API_ADDRESS, API_RATE_LIMIT }: Settings, { url }: Request): App =>
  serveBuiltIn({
    address: API_ADDRESS ?? new URL(url).origin,
    deadline: () => AbortSignal.timeout(BODY_MS),
    ...limitsOf(API_RATE_LIMIT, (request) => request.headers.get("CF-Connecting-IP") ?? undefined),
  }).app;

export default {
  fetch(request: Request, settings: Settings, context: Parameters<App["fetch"]>[2]) {
    app ??= appOf(settings, request);
    return app.fetch(request, settings, context);
  },
};
