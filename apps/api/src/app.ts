import { sha256Hex } from "@concordance/core";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";
import about from "../package.json" with { type: "json" };
import { isForm } from "./http/body.ts";
import { boundedAddress } from "./http/bounded-address.ts";
import { conditional } from "./http/conditional.ts";
import { onInvalid } from "./http/faults.ts";
import { securityHeaders } from "./http/headers.ts";
import { problem } from "./http/problems.ts";
import { remember } from "./http/remember.ts";
import { requestId } from "./http/request-id.ts";
import { contractOf, contractRoute } from "./open-api.ts";
import type { Register } from "./register.ts";
import { bodyRoutes } from "./routes/bodies.ts";
import { changeRoutes } from "./routes/changes.ts";
import { checkRoutes } from "./routes/check.ts";
import { comparisonRoutes } from "./routes/comparison.ts";
import { extractRoutes } from "./routes/extract.ts";
import { instrumentRoutes } from "./routes/instruments.ts";
import { llmsRoutes } from "./routes/llms.ts";
import { mcpRoutes } from "./routes/mcp.ts";
import { partyRoutes } from "./routes/parties.ts";
import { provisionRoutes } from "./routes/provisions.ts";
import { quoteRoutes } from "./routes/quotes.ts";
import { referenceRoutes } from "./routes/references.ts";
import { serviceRoutes } from "./routes/service.ts";
import { statementRoutes } from "./routes/statements.ts";
import { vocabularyRoutes } from "./routes/vocabularies.ts";

/** Everything that the API answers, resource by resource. A new resource plugs in here. */
const ROUTES: readonly ((register: Register) => OpenAPIHono)[] = [
  serviceRoutes,
  instrumentRoutes,
  provisionRoutes,
  statementRoutes,
  partyRoutes,
  bodyRoutes,
  vocabularyRoutes,
  referenceRoutes,
  changeRoutes,
  comparisonRoutes,
  extractRoutes,
  quoteRoutes,
  checkRoutes,
];

const ADDRESS_MAX = 4096;
const REMEMBERED_MAX = 8_000_000;
const START = "The way in is /v1, the contract /openapi.json.";

export interface AppOptions {
  /** Hears of faults of our own, with the id of the request. The caller is told the id only. */
  readonly onFault?: (error: Error, requestId: string) => void;
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
export function createApp(register: Register, options: AppOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: onInvalid });
  app.use(remember(REMEMBERED_MAX));
  app.use(requestId());
  app.use(securityHeaders());
  app.use(
    cors({
      origin: "*",
      allowMethods: ["GET", "HEAD", "POST"],
      exposeHeaders: ["Allow", "ETag", "Link", "X-Request-Id"],
      maxAge: 86_400,
    }),
  );
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  app.use(boundedAddress(ADDRESS_MAX));
  app.use(conditional(sha256Hex(`${about.version} ${register.manifest.sha256}`)));
  app.notFound((c) => problem(c, "not-found", `There is no address "${c.req.path.slice(0, 200)}". ${START}`));
  app.onError((error, c) => answerFault(error, c, options));
  for (const routes of ROUTES) app.route("/", routes(register));
  const { version } = about;
  app.route(
    "/",
    mcpRoutes(register, { version, origins: options.origins ?? [], onFault: mcpFault(options) }),
  );
  const contract = contractOf(app, version);
  app.route("/", llmsRoutes(register, contract));
  app.route("/", contractRoute(contract));
  return app;
}

function refuseMethod(c: Context, methods: string[]) {
  c.header("Allow", methods.join(", "));
  return problem(c, "method-not-allowed", `${c.req.method} does not fit here; ${methods.join(", ")} do.`);
}
