import type { Extraction } from "@concordance/core";
import type { z } from "zod";
import { ApiError } from "./api-error.ts";
import type { CompareAnswer, CompareQuerySchema } from "./schemas/comparison/compare.ts";
import type { DivergencesAnswer, DivergencesQuerySchema } from "./schemas/comparison/divergences.ts";
import type {
  GraphAnswer,
  GraphQuerySchema,
  LineageAnswer,
  LineageQuerySchema,
  TimelineAnswer,
  TimelineQuerySchema,
} from "./schemas/comparison/history.ts";
import type {
  CellAnswer,
  CellQuerySchema,
  MatrixAnswer,
  MatrixQuerySchema,
} from "./schemas/comparison/matrix.ts";
import type {
  ForceOverTimeAnswer,
  ForceOverTimeQuerySchema,
  NeighboursAnswer,
  NeighboursQuerySchema,
  PositionsAnswer,
  PositionsQuerySchema,
} from "./schemas/comparison/positions.ts";
import type { ExtractBodySchema } from "./schemas/extract.ts";
import type { InstrumentAnswer, InstrumentList, InstrumentQuerySchema } from "./schemas/instruments.ts";
import type { AttributedList, AttributedQuerySchema, LedgerQuerySchema } from "./schemas/ledgers.ts";
import type { PartyAnswer, PartyList, PartyQuerySchema } from "./schemas/parties.ts";
import type { Health, Index } from "./schemas/service.ts";
import type {
  LayerQuerySchema,
  StatementAnswer,
  StatementList,
  StatementQuerySchema,
} from "./schemas/statements.ts";
import type { ForceList, TopicAnswer, TopicList } from "./schemas/vocabularies.ts";

export type * from "@concordance/core";
export { ApiError } from "./api-error.ts";
export type { Citation } from "./schemas/comparison/citation.ts";
export type { CompareAnswer } from "./schemas/comparison/compare.ts";
export type { DivergencesAnswer } from "./schemas/comparison/divergences.ts";
export type { GraphAnswer, LineageAnswer, TimelineAnswer } from "./schemas/comparison/history.ts";
export type { CellAnswer, MatrixAnswer, MatrixRow } from "./schemas/comparison/matrix.ts";
export type {
  ForceOverTimeAnswer,
  NeighboursAnswer,
  PositionsAnswer,
} from "./schemas/comparison/positions.ts";
export type { Included, InstrumentName, PartyName } from "./schemas/included.ts";
export type { InstrumentAnswer, InstrumentFacts, InstrumentList } from "./schemas/instruments.ts";
export type { AttributedList, AttributedStatement, LedgerAct } from "./schemas/ledgers.ts";
export type { PartyAnswer, PartyItem, PartyList } from "./schemas/parties.ts";
export type { Fault, Problem } from "./schemas/problem.ts";
export type { Health, Index } from "./schemas/service.ts";
export type { StatementAnswer, StatementList, StatementPage } from "./schemas/statements.ts";
export type { ForceItem, ForceList, TopicAnswer, TopicItem, TopicList } from "./schemas/vocabularies.ts";

/** Parameters of a list as a caller writes them: ids as plain strings, numbers and flags as such. */
type Plain<Value> = Value extends z.$brand ? string : Value;
/** Several values of one parameter stand in one string, separated by commas. */
type Joined<Value> = Value extends readonly unknown[] ? string : Plain<Value>;
/** Parameters of a comparison, of which some have to be given. */
type ComparisonOf<Schema extends z.ZodType, Required extends keyof z.output<Schema> = never> = {
  readonly [Key in Exclude<keyof z.output<Schema>, Required>]?:
    | Joined<NonNullable<z.output<Schema>[Key]>>
    | undefined;
} & { readonly [Key in Required]: Joined<NonNullable<z.output<Schema>[Key]>> };
export type CompareQuery = ComparisonOf<typeof CompareQuerySchema, "ids">;
export type MatrixQuery = ComparisonOf<typeof MatrixQuerySchema>;
export type CellQuery = ComparisonOf<typeof CellQuerySchema, "id" | "topic">;
export type PositionsQuery = ComparisonOf<typeof PositionsQuerySchema, "a" | "b">;
export type NeighboursQuery = ComparisonOf<typeof NeighboursQuerySchema, "party">;
export type ForceOverTimeQuery = ComparisonOf<typeof ForceOverTimeQuerySchema, "party" | "topic">;
export type TimelineQuery = ComparisonOf<typeof TimelineQuerySchema>;
export type GraphQuery = ComparisonOf<typeof GraphQuerySchema>;
export type DivergencesQuery = ComparisonOf<typeof DivergencesQuerySchema>;
export type LineageQuery = ComparisonOf<typeof LineageQuerySchema, "term">;
type QueryOf<Schema extends z.ZodType> = {
  readonly [Key in keyof z.output<Schema>]?: Plain<NonNullable<z.output<Schema>[Key]>> | undefined;
};
export type InstrumentQuery = QueryOf<typeof InstrumentQuerySchema>;
export type StatementQuery = QueryOf<typeof StatementQuerySchema>;
export type LayerQuery = QueryOf<typeof LayerQuerySchema>;
export type PartyQuery = QueryOf<typeof PartyQuerySchema>;
export type LedgerQuery = QueryOf<typeof LedgerQuerySchema>;
export type AttributedQuery = QueryOf<typeof AttributedQuerySchema>;
export type ExtractRequest = z.input<typeof ExtractBodySchema>;

type Fetch = (request: Request) => Response | Promise<Response>;

export interface ClientOptions {
  /** Root of an API on the network, such as `http://127.0.0.1:8787`. Without one the API runs in this process. */
  readonly baseUrl?: string | undefined;
  /** Replaces the platform's `fetch`, for tests or caches. */
  readonly fetch?: Fetch | undefined;
}

/** What the API answers, as typed functions. Single records are `null` where there is none. */
export interface Client {
  index(): Promise<Index>;
  health(): Promise<Health>;
  instruments(query?: InstrumentQuery): Promise<InstrumentList>;
  instrument(id: string): Promise<InstrumentAnswer | null>;
  instrumentStatements(id: string, query?: LayerQuery): Promise<StatementList | null>;
  statements(query?: StatementQuery): Promise<StatementList>;
  statement(id: string): Promise<StatementAnswer | null>;
  parties(query?: PartyQuery): Promise<PartyList>;
  party(id: string, query?: LedgerQuery): Promise<PartyAnswer | null>;
  partyStatements(id: string, query?: AttributedQuery): Promise<AttributedList | null>;
  topics(): Promise<TopicList>;
  topic(id: string): Promise<TopicAnswer | null>;
  forces(): Promise<ForceList>;
  extract(request: ExtractRequest): Promise<Extraction>;
  compare(query: CompareQuery): Promise<CompareAnswer | null>;
  matrix(query?: MatrixQuery): Promise<MatrixAnswer>;
  matrixCell(query: CellQuery): Promise<CellAnswer | null>;
  positions(query: PositionsQuery): Promise<PositionsAnswer | null>;
  neighbours(query: NeighboursQuery): Promise<NeighboursAnswer | null>;
  forceOverTime(query: ForceOverTimeQuery): Promise<ForceOverTimeAnswer | null>;
  timeline(query?: TimelineQuery): Promise<TimelineAnswer>;
  graph(query?: GraphQuery): Promise<GraphAnswer>;
  lineage(query: LineageQuery): Promise<LineageAnswer>;
  divergences(query?: DivergencesQuery): Promise<DivergencesAnswer>;
  /** An answer as it comes, for what is no JSON: `address` is a path of the API with its parameters. */
  representation(address: string): Promise<Response>;
}

const IN_PROCESS = "http://in-process";

/** The API of this process; it is made, with its register, when it is first asked. */
const inProcess: Fetch = async (request) => (await import("./built-in.ts")).app.fetch(request);

type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

function addressOf(base: string, path: string, query: Query): URL {
  const address = new URL(base.replace(/(?<!\/)\/+$/u, "") + path);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) address.searchParams.set(name, String(value));
  }
  return address;
}

async function answerOf(response: Response): Promise<unknown> {
  const type = response.headers.get("Content-Type") ?? "";
  if (response.ok) return response.json();
  if (type.startsWith("application/problem+json")) throw new ApiError(await response.json());
  throw new Error(`${response.url || "the API"} answered with status ${response.status} and no problem`);
}

const orNull = (error: unknown): null => {
  if (error instanceof ApiError && error.problem.status === 404) return null;
  throw error;
};

/**
 * Calls the API of an address or, without one, of this process.
 *
 * @example const record = await createClient().instrument("bletchley-2023");
 * @throws ApiError where the API answers with a problem, except for a single record that is not there
 */
export function createClient({ baseUrl, fetch }: ClientOptions = {}): Client {
  const send: Fetch = fetch ?? (baseUrl ? (request) => globalThis.fetch(request) : inProcess);
  const get = async <Answer>(path: string, query: Query = {}): Promise<Answer> =>
    (await answerOf(await send(new Request(addressOf(baseUrl ?? IN_PROCESS, path, query))))) as Answer;
  const find = async <Answer>(
    path: string,
    id: string,
    rest = "",
    query: Query = {},
  ): Promise<Answer | null> => {
    if (id === "." || id === "..") return null; // an address would take these for steps, escaped or not
    return get<Answer>(`${path}/${encodeURIComponent(id)}${rest}`, query).catch(orNull);
  };
  return {
    index: () => get("/v1"),
    health: () => get("/health"),
    instruments: (query) => get("/v1/instruments", query),
    instrument: (id) => find("/v1/instruments", id),
    instrumentStatements: (id, query) => find("/v1/instruments", id, "/statements", query),
    statements: (query) => get("/v1/statements", query),
    statement: (id) => find("/v1/statements", id),
    parties: (query) => get("/v1/parties", query),
    party: (id, query) => find("/v1/parties", id, "", query),
    partyStatements: (id, query) => find("/v1/parties", id, "/statements", query),
    topics: () => get("/v1/topics"),
    topic: (id) => find("/v1/topics", id),
    forces: () => get("/v1/forces"),
    compare: (query) => get<CompareAnswer>("/v1/compare", query).catch(orNull),
    matrix: (query) => get("/v1/matrix", query),
    matrixCell: (query) => get<CellAnswer>("/v1/matrix/cell", query).catch(orNull),
    positions: (query) => get<PositionsAnswer>("/v1/positions", query).catch(orNull),
    neighbours: (query) => get<NeighboursAnswer>("/v1/positions/neighbours", query).catch(orNull),
    forceOverTime: (query) => get<ForceOverTimeAnswer>("/v1/positions/force", query).catch(orNull),
    timeline: (query) => get("/v1/timeline", query),
    graph: (query) => get("/v1/graph", query),
    lineage: (query) => get("/v1/lineage", query),
    divergences: (query) => get("/v1/divergences", query),
    representation: async (address) =>
      send(new Request(`${(baseUrl ?? IN_PROCESS).replace(/(?<!\/)\/+$/u, "")}${address}`)),
    async extract(request) {
      const headers = { "Content-Type": "application/json" };
      const address = addressOf(baseUrl ?? IN_PROCESS, "/v1/extract", {});
      const body = JSON.stringify(request);
      return (await answerOf(
        await send(new Request(address, { method: "POST", headers, body })),
      )) as Extraction;
    },
  };
}
