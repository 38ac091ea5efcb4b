import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Hono } from "hono";
import type { BlankEnv, BlankSchema } from "hono/types";
import type { bodyRoutes } from "./routes/bodies.ts";
import type { changeRoutes } from "./routes/changes.ts";
import type { checkRoutes } from "./routes/check.ts";
import type { extractRoutes } from "./routes/extract.ts";
import type { instrumentRoutes } from "./routes/instruments.ts";
import type { partyRoutes } from "./routes/parties.ts";
import type { provisionRoutes } from "./routes/provisions.ts";
import type { qualityRoutes } from "./routes/quality.ts";
import type { quoteRoutes } from "./routes/quotes.ts";
import type { referenceRoutes } from "./routes/references.ts";
import type { searchRoutes } from "./routes/search.ts";
import type { serviceRoutes } from "./routes/service.ts";
import type { statementRoutes } from "./routes/statements.ts";
import type { vocabularyRoutes } from "./routes/vocabularies.ts";

export type * from "@concordance/core";
export type * from "./schemas/bodies.ts";
export type { BulkFile, BulkList } from "./schemas/bulk.ts";
export type * from "./schemas/changes.ts";
export type * from "./schemas/check.ts";
export type * from "./schemas/comparison/citation.ts";
export type * from "./schemas/comparison/compare.ts";
export type * from "./schemas/comparison/divergences.ts";
export type * from "./schemas/comparison/history.ts";
export type * from "./schemas/comparison/matrix.ts";
export type * from "./schemas/comparison/positions.ts";
export type * from "./schemas/extract.ts";
export type * from "./schemas/included.ts";
export type * from "./schemas/instruments.ts";
export type * from "./schemas/ledgers.ts";
export type { LedgerAct } from "./schemas/ledgers.ts";
export type * from "./schemas/parties.ts";
export type * from "./schemas/problem.ts";
export type * from "./schemas/provisions.ts";
export type * from "./schemas/quality.ts";
export type * from "./schemas/quotes.ts";
export type * from "./schemas/references.ts";
export type * from "./schemas/search.ts";
export type * from "./schemas/service.ts";
export type * from "./schemas/statements.ts";
export type * from "./schemas/vocabularies.ts";

type SchemaOf<Routes> = Routes extends OpenAPIHono<infer _Env, infer Schema> ? Schema : BlankSchema;
type Served<Make extends (...args: never[]) => unknown> = SchemaOf<ReturnType<Make>>;

/** The app as Hono's typed client needs to know it: every address with what it takes and gives. Types alone. */
export type Api = Hono<
  BlankEnv,
  Served<typeof serviceRoutes> &
    Served<typeof searchRoutes> &
    Served<typeof instrumentRoutes> &
    Served<typeof provisionRoutes> &
    Served<typeof statementRoutes> &
    Served<typeof partyRoutes> &
    Served<typeof bodyRoutes> &
    Served<typeof vocabularyRoutes> &
    Served<typeof referenceRoutes> &
    Served<typeof changeRoutes> &
    Served<typeof qualityRoutes> &
    Served<typeof searchRoutes> &
    Served<typeof extractRoutes> &
    Served<typeof quoteRoutes> &
    Served<typeof checkRoutes>
>;
