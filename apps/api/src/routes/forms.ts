import { NO_PLACE } from "@concordance/core";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Register } from "../register.ts";
import { representations } from "../representations/represent.ts";
import { bulkRoutes } from "./bulk.ts";
import { contextRoutes } from "./context.ts";
import { feedRoutes } from "./feeds.ts";
import { listFormRoutes } from "./list-forms.ts";

/**
 * Plugs in what gives the register in other forms than JSON; before the routes that answer in JSON, which it asks.
 *
 * @param address where the app is served, for the whole addresses in those forms
 */
export function plugForms(app: OpenAPIHono, register: Register, address: string | undefined): void {
  const place = address === undefined ? NO_PLACE : { address };
  const fetch = (request: Request, env?: object) => app.fetch(request, env);
  const represented = { register, place, fetch };
  app.use(representations(represented));
  app.route("/", listFormRoutes(represented));
  app.route("/", contextRoutes(place));
  app.route("/", feedRoutes(register, place));
  app.route("/", bulkRoutes(register, place));
}
