import type {
  AttributedList,
  AttributedQuerySchema,
  BodyList,
  BodyQuerySchema,
  BulkList,
  CellAnswer,
  CellQuerySchema,
  ChangeList,
  ChangeQuerySchema,
  CheckAnswer,
  CheckBodySchema,
  CompareAnswer,
  CompareQuerySchema,
  DivergencesAnswer,
  DivergencesQuerySchema,
  ExtractBodySchema,
  ExtractionAnswer,
  ForceList,
  ForceOverTimeAnswer,
  ForceOverTimeQuerySchema,
  GraphAnswer,
  GraphQuerySchema,
  Health,
  Index,
  InstrumentAnswer,
  InstrumentList,
  InstrumentQuerySchema,
  LayerQuerySchema,
  LedgerQuerySchema,
  LineageAnswer,
  LineageQuerySchema,
  MatrixAnswer,
  MatrixQuerySchema,
  NeighboursAnswer,
  NeighboursQuerySchema,
  PartyAnswer,
  PartyList,
  PartyQuerySchema,
  PositionsAnswer,
  PositionsQuerySchema,
  QualityAnswer,
  QuotationAnswer,
  QuotationBodySchema,
  SearchList,
  SearchQuerySchema,
  StatementAnswer,
  StatementList,
  StatementQuerySchema,
  TimelineAnswer,
  TimelineQuerySchema,
  TopicAnswer,
  TopicList,
} from "@concordance/api/types";
import type { z } from "zod";
import { ApiError } from "./api-error.ts";
import { type Sending, sender } from "./sending.ts";

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
export type SearchQuery = ComparisonOf<typeof SearchQuerySchema>;
export type BodyQuery = QueryOf<typeof BodyQuerySchema>;
export type ChangeQuery = QueryOf<typeof ChangeQuerySchema>;
export type AttributedQuery = QueryOf<typeof AttributedQuerySchema>;
export type ExtractRequest = z.input<typeof ExtractBodySchema>;

export type QuotationRequest = z.input<typeof QuotationBodySchema>;
export type CheckRequest = z.input<typeof CheckBodySchema>;

export interface ClientOptions extends Sending {
  /** Root of an API on the network, such as `http://127.0.0.1:8787`; an app of this process needs none, but a `fetch`. */
  readonly baseUrl?: string | undefined;
}

/** Parameters of one record. */
export interface RecordQuery {
  /** The day whose state is read, `YYYY-MM-DD`; without it the record as it is now. */
  readonly asOf?: string | undefined;
}

/** What the API answers, as typed functions. Single records are `null` where there is none. */
export interface Client {
  index(): Promise<Index>;
  health(): Promise<Health>;
  instruments(query?: InstrumentQuery): Promise<InstrumentList>;
  instrument(id: string, query?: RecordQuery): Promise<InstrumentAnswer | null>;
  instrumentStatements(id: string, query?: LayerQuery): Promise<StatementList | null>;
  statements(query?: StatementQuery): Promise<StatementList>;
  statement(id: string, query?: RecordQuery): Promise<StatementAnswer | null>;
  parties(query?: PartyQuery): Promise<PartyList>;
  party(id: string, query?: LedgerQuery): Promise<PartyAnswer | null>;
  partyStatements(id: string, query?: AttributedQuery): Promise<AttributedList | null>;
  topics(): Promise<TopicList>;
  topic(id: string, query?: RecordQuery): Promise<TopicAnswer | null>;
  forces(): Promise<ForceList>;
  bodies(query?: BodyQuery): Promise<BodyList>;
  /** What was added, changed or withdrawn, with the reason. */
  changes(query?: ChangeQuery): Promise<ChangeList>;
  /** What is found for a query in any of the six languages, with counts; everything without `q`. */
  search(query?: SearchQuery): Promise<SearchList>;
  /** Files that hold the whole register, with sizes and checksums. */
  bulk(): Promise<BulkList>;
  /** How far the codings can be relied on; null where no figures are published. */
  quality(): Promise<QualityAnswer | null>;
  extract(request: ExtractRequest): Promise<ExtractionAnswer>;
  verifyQuotation(quotation: QuotationRequest): Promise<QuotationAnswer>;
  check(record: CheckRequest): Promise<CheckAnswer>;
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
}

/** Where an app of this process is asked; nothing goes there. */
export const IN_PROCESS = "http://in-process";

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
  if (error instanceof ApiError && (error.status === 404 || error.status === 410)) return null;
  throw error;
};

/**
 * Calls the API of an address or, with a `fetch` of its own, of an app in this process.
 *
 * @example const record = await createClient({ baseUrl: "http://127.0.0.1:8787" }).instrument("bletchley-2023");
 * @throws ApiError where the API answers with a problem, except for a single record that is not there; whatever `fetch` or
 * the signal throws where there is no answer
 */
export function createClient({ baseUrl, ...sending }: ClientOptions): Client {
  const send = sender(sending);
  const get = async <Answer>(path: string, query: Query = {}): Promise<Answer> =>
    (await answerOf(await send(new Request(addressOf(baseUrl ?? IN_PROCESS, path, query))))) as Answer;
  const post = async <Answer>(path: string, body: unknown): Promise<Answer> => {
    const headers = { "Content-Type": "application/json" };
    const address = addressOf(baseUrl ?? IN_PROCESS, path, {});
    const request = new Request(address, { method: "POST", headers, body: JSON.stringify(body) });
    return (await answerOf(await send(request))) as Answer;
  };
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
    instrument: (id, query) => find("/v1/instruments", id, "", { ...query }),
    instrumentStatements: (id, query) => find("/v1/instruments", id, "/statements", query),
    statements: (query) => get("/v1/statements", query),
    statement: (id, query) => find("/v1/statements", id, "", { ...query }),
    parties: (query) => get("/v1/parties", query),
    party: (id, query) => find("/v1/parties", id, "", query),
    partyStatements: (id, query) => find("/v1/parties", id, "/statements", query),
    topics: () => get("/v1/topics"),
    topic: (id, query) => find("/v1/topics", id, "", { ...query }),
    forces: () => get("/v1/forces"),
    bodies: (query) => get("/v1/bodies", query),
    changes: (query) => get("/v1/changes", query),
    bulk: () => get("/v1/bulk"),
    quality: () => get<QualityAnswer>("/v1/quality").catch(orNull),
    search: (query) => get("/v1/search", query),
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
    extract: (request) => post("/v1/extract", request),
    verifyQuotation: (quotation) => post("/v1/quotes/verify", quotation),
    check: (record) => post("/v1/check", record),
  };
}
