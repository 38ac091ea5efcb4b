import { sha256Hex } from "@concordance/core";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";
import about from "../package.json" with { type: "json" };
import { type Deadline, isForm } from "./http/body.ts";
import { boundedAddress } from "./http/bounded-address.ts";
import { CACHE_CONTROL, conditional, VARY } from "./http/conditional.ts";
import type { Compress } from "./http/encodings.ts";
import { onInvalid } from "./http/faults.ts";
import { Front } from "./http/front.ts";
import { EXPOSED, OPEN, securityHeaders } from "./http/headers.ts";
import { Limiter, type LimiterOptions } from "./http/limiter.ts";
import { problem } from "./http/problems.ts";
import { policiesOf, type Quotas, rateLimit } from "./http/rate-limit.ts";
import { requestId } from "./http/request-id.ts";
import { tagger } from "./http/tags.ts";
import { contractOf, contractRoute } from "./open-api/contract.ts";
import type { Register } from "./register.ts";
import { bodyRoutes } from "./routes/bodies.ts";
import { changeRoutes } from "./routes/changes.ts";
import { checkRoutes } from "./routes/check.ts";
import { comparisonRoutes } from "./routes/comparison.ts";
import { docsRoutes } from "./routes/docs.ts";
import { extractRoutes } from "./routes/extract.ts";
import { formsOf } from "./routes/forms.ts";
import { instrumentRoutes } from "./routes/instruments.ts";
import { llmsRoutes } from "./routes/llms.ts";
import { mcpRoutes } from "./routes/mcp.ts";
import { partyRoutes } from "./routes/parties.ts";
import { provisionRoutes } from "./routes/provisions.ts";
import { qualityRoutes } from "./routes/quality.ts";
import { quoteRoutes } from "./routes/quotes.ts";
import { referenceRoutes } from "./routes/references.ts";
import { searchRoutes } from "./routes/search.ts";
import { serviceRoutes } from "./routes/service.ts";
import { statementRoutes } from "./routes/statements.ts";
import { vocabularyRoutes } from "./routes/vocabularies.ts";

/** Everything that the API answers, resource by resource. A new resource plugs in here. */
const ROUTES: readonly ((register: Register) => OpenAPIHono)[] = [
  serviceRoutes,
  searchRoutes,
  instrumentRoutes,
  provisionRoutes,
  statementRoutes,
  partyRoutes,
  bodyRoutes,
  vocabularyRoutes,
  referenceRoutes,
  changeRoutes,
  qualityRoutes,
  comparisonRoutes,
  extractRoutes,
  quoteRoutes,
  checkRoutes,
];

const ADDRESS_MAX = 4096;
const KEPT_MAX = 16_000_000;
const START = "The way in is /v1, the reference /docs, the contract /openapi.json.";

export interface AppOptions {
  /** Hears of faults of our own, with the id of the request. The caller is told the id only. */
  readonly onFault?: (error: Error, requestId: string) => void;
  /** Where the app is served, without a slash at its end: forms and feeds hold whole addresses. */
  readonly address?: string | undefined;
  /** Encodes bodies; left out where the edge does. */
  readonly compress?: Compress;
  /** When a body has to be there whole; left out where a request may take any time. */
  readonly deadline?: Deadline;
  /** How much a client may ask for; left out where nothing is limited. */
  readonly limits?: LimiterOptions &
    Quotas & {
      /** The address of the client, which is not kept; undefined for one that is not limited. */
      readonly clientOf: (request: Request, env: object | undefined) => string | undefined;
    };
  /** Host names of sites whose pages may speak the Model Context Protocol to this app. */
  readonly origins?: readonly string[];
}

/** A tool of an agent has no request id of its own. */
const mcpFault =
  ({ onFault }: AppOptions) =>
  (error: Error): void =>
    onFault?.(error, "mcp");

/** A body that is not what its type says. */
function unparsed(c: Context) {
  const what = isForm(c) ? "form" : "JSON";
  const tip = isForm(c)
    ? "Name the boundary in the Content-Type, and end the form with it."
    : "Check quotes, commas and brackets; send UTF-8.";
  const detail = `is no ${what}`;
  return problem(c, "malformed-body", `The body ${detail}.`, [{ in: "body", pointer: "", detail, tip }]);
}

function answerFault(error: Error, c: Context, { onFault }: AppOptions) {
  if (error instanceof HTTPException && error.status === 400) return unparsed(c);
  onFault?.(error, c.get("requestId"));
  return problem(c, "internal", "Something of ours failed; nothing is wrong with the request.");
}

/**
 * The API over a register, as a Hono app for any runtime.
 *
 * @example const response = await createApp(memoryRegister(snapshot, manifest)).request("/v1/instruments");
 */
export const createApp = (register: Register, options: AppOptions = {}): OpenAPIHono =>
  createServed(register, options).app;

/** An app with the front that stands before it, for a server that asks the front first. */
export interface Served {
  readonly app: OpenAPIHono;
  readonly front: Front;
}

export function createServed(register: Register, options: AppOptions = {}): Served {
  const app = new OpenAPIHono({ defaultHook: onInvalid });
  const tagFor = tagger(sha256Hex(`${about.version} ${register.manifest.sha256}`));
  app.use(requestId());
  app.use(securityHeaders());
  app.use(
    cors({
      origin: "*",
      allowMethods: ["GET", "HEAD", "POST"],
      exposeHeaders: EXPOSED,
      maxAge: 86_400,
    }),
  );
  app.use(rateLimit());
  app.use(async function bounded(c, next) {
    c.set("deadline", options.deadline);
    await next();
  });
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  app.use(boundedAddress(ADDRESS_MAX));
  app.use(conditional(tagFor, register.changed));
  app.notFound((c) => problem(c, "not-found", `There is no address "${c.req.path.slice(0, 200)}". ${START}`));
  app.onError((error, c) => answerFault(error, c, options));
  const forms = formsOf(app, register, options.address);
  app.use(forms.chosen);
  for (const routes of [...ROUTES.map((made) => made(register)), ...forms.routes]) app.route("/", routes);
  const { version } = about;
  const mcp = { version, origins: options.origins ?? [], onFault: mcpFault(options) };
  app.route("/", mcpRoutes(register, mcp));
  const contract = contractOf(app, version);
  app.route("/", llmsRoutes(register, contract));
  app.route("/", contractRoute(contract));
  app.route("/", docsRoutes(contract));
  return behindFront(app, tagFor, options);
}

/** Lets the front answer what it can before the app is asked. */
function behindFront(
  app: OpenAPIHono,
  tagFor: (question: string) => string,
  { compress, limits }: AppOptions,
): Served {
  const front = new Front(app.fetch, {
    keptMax: KEPT_MAX,
    unchanged: { ...OPEN, "cache-control": CACHE_CONTROL, vary: VARY },
    tagFor,
    compress,
    limit: limits && {
      limiter: new Limiter(limits),
      clientOf: limits.clientOf,
      policiesOf: policiesOf(limits),
    },
  });
  app.fetch = front.fetch.bind(front);
  return { app, front };
}

function refuseMethod(c: Context, methods: string[]) {
  c.header("Allow", methods.join(", "));
  return problem(c, "method-not-allowed", `${c.req.method} does not fit here; ${methods.join(", ")} do.`);
}
