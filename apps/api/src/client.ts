import type { Extraction } from "@concordance/core";
import type { z } from "zod";
import type { ExtractBodySchema } from "./schemas/extract.ts";
import type { InstrumentAnswer, InstrumentList, InstrumentQuerySchema } from "./schemas/instruments.ts";
import type { PartyAnswer, PartyList, PartyQuerySchema } from "./schemas/parties.ts";
import type { Problem } from "./schemas/problem.ts";
import type { Health, Index } from "./schemas/service.ts";
import type { LayerQuerySchema, StatementAnswer, StatementList, StatementQuerySchema } from "./schemas/statements.ts";
import type { ForceList, TopicAnswer, TopicList } from "./schemas/vocabularies.ts";

export type * from "@concordance/core";
export type { Fault, Problem } from "./schemas/problem.ts";
export type { Included, InstrumentName, PartyName } from "./schemas/included.ts";
export type { InstrumentAnswer, InstrumentFacts, InstrumentList } from "./schemas/instruments.ts";
export type { LedgerAct, PartyAnswer, PartyItem, PartyList } from "./schemas/parties.ts";
export type { Health, Index } from "./schemas/service.ts";
export type { StatementAnswer, StatementList, StatementPage } from "./schemas/statements.ts";
export type { ForceItem, ForceList, TopicAnswer, TopicItem, TopicList } from "./schemas/vocabularies.ts";

/** Parameters of a list as a caller writes them: ids as plain strings, numbers and flags as such. */
type Plain<Value> = Value extends string ? (string extends Value ? string : Value & string) : Value;
type QueryOf<Schema extends z.ZodType> = {
  readonly [Key in keyof z.output<Schema>]?: Plain<NonNullable<z.output<Schema>[Key]>> | undefined;
};
export type InstrumentQuery = QueryOf<typeof InstrumentQuerySchema>;
export type StatementQuery = QueryOf<typeof StatementQuerySchema>;
export type LayerQuery = QueryOf<typeof LayerQuerySchema>;
export type PartyQuery = QueryOf<typeof PartyQuerySchema>;
export type ExtractRequest = z.input<typeof ExtractBodySchema>;

type Fetch = (request: Request) => Response | Promise<Response>;

export interface ClientOptions {
  /** Root of an API on the network, such as `http://127.0.0.1:8787`. Without one the API runs in this process. */
  readonly baseUrl?: string | undefined;
  /** Replaces the platform's `fetch`, for tests or caches. */
  readonly fetch?: Fetch | undefined;
}

/** The API answered with a problem that the caller could not expect; one that is not found gives `null` instead. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.title}: ${problem.detail}`);
    this.problem = problem;
  }
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
  party(id: string): Promise<PartyAnswer | null>;
  topics(): Promise<TopicList>;
  topic(id: string): Promise<TopicAnswer | null>;
  forces(): Promise<ForceList>;
  extract(request: ExtractRequest): Promise<Extraction>;
}
