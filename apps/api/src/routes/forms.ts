import { NO_PLACE } from "@concordance/core";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { Register } from "../register.ts";
import { representations } from "../representations/represent.ts";
import { bulkRoutes } from "./bulk.ts";
import { contextRoutes } from "./context.ts";
import { feedRoutes } from "./feeds.ts";
import { listFormRoutes } from "./list-forms.ts";

/** What gives the register in other forms than JSON. */
interface Forms {
  /** Stands before all routes: it asks those that answer in JSON. */
  readonly chosen: MiddlewareHandler;
  /** Addresses of their own. */
  readonly routes: readonly OpenAPIHono[];
}

/**
 * The forms of an app's register other than JSON.
 *
 * @param address where the app is served, for the whole addresses in those forms
 */
export function formsOf(app: OpenAPIHono, register: Register, address: string | undefined): Forms {
  const place = address === undefined ? NO_PLACE : { address };
  // The app itself is asked: the front that comes before it would count and encode once more what it has let pass.
  const { fetch: inside } = app;
  const represented = { register, place, fetch: (request: Request, env?: object) => inside(request, env) };
  const routes = [
    listFormRoutes(represented),
    contextRoutes(place),
    feedRoutes(register, place),
    bulkRoutes(register, place),
  ];
  return { chosen: representations(represented), routes };
}
