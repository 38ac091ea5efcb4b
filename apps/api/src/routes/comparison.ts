import { OpenAPIHono } from "@hono/zod-openapi";
import type { Register } from "../register.ts";
import { compareRoutes } from "./compare.ts";
import { divergenceRoutes } from "./divergences.ts";
import { lineageRoutes } from "./lineage.ts";
import { matrixRoutes } from "./matrix.ts";
import { positionRoutes } from "./positions.ts";
import { graphRoutes } from "./references-graph.ts";
import { timelineRoutes } from "./timeline.ts";

/** All that looks at several records at once. */
export function comparisonRoutes(register: Register) {
  const app = new OpenAPIHono();
  for (const routes of [
    compareRoutes,
    matrixRoutes,
    positionRoutes,
    timelineRoutes,
    graphRoutes,
    lineageRoutes,
    divergenceRoutes,
  ])
    app.route("/", routes(register));
  return app;
}
