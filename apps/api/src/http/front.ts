import type { Hono } from "hono";
import { type Compress, type Encoding, encodingFor, isCompressible, tagOf } from "./encodings.ts";
import { type Form, type HeaderTable, KeptAnswer, KeptAnswers } from "./kept-answers.ts";
import type { Limiter, Policy, Quota } from "./limiter.ts";
import { rateLimitFields } from "./rate-limit.ts";
import { requestIdOf } from "./request-id.ts";
import { questionOf, targetOf } from "./tags.ts";

type Context = Parameters<Hono["fetch"]>[2];
type Fetch = (request: Request, env?: object, context?: Context) => Response | Promise<Response>;

/** A request as far as the front looks at it; whatever a runtime has of it will do. */
export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** A header by its name in lower case; null or undefined where the request has none. */
  readonly header: (name: string) => string | null | undefined;
  readonly quota: Quota | undefined;
}

/** An answer before a runtime makes its own form of it. */
export interface Reply {
  readonly status: number;
  readonly headers: HeaderTable;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

export interface FrontOptions {
  /** Bytes of answers that are kept. */
  readonly keptMax: number;
  /** Headers of a 304 that is settled by its tag alone. */
  readonly unchanged: HeaderTable;
  readonly tagFor: (question: string) => string;
  /** Encodes bodies; left out where the edge does. */
  readonly compress?: Compress | undefined;
  /** Counts what clients ask for, by an address that is not kept; left out where nothing is limited. */
  readonly limit?:
    | {
        readonly limiter: Limiter;
        readonly clientOf: (request: Request, env: object | undefined) => string | undefined;
        readonly policiesOf: (method: string) => readonly Policy[];
      }
    | undefined;
}

const KEPT_SHARE = 8;
const reads = (method: string): boolean => method === "GET" || method === "HEAD";
const isRefused = (quota: Quota | undefined): boolean => quota !== undefined && quota.exceeded.length > 0;

/** What belongs to this request alone: its id, and where the client stands. */
function ownHeaders({ header, quota }: Asked): HeaderTable {
  const id = { "x-request-id": requestIdOf(header("x-request-id")) };
  return quota ? { ...id, ...rateLimitFields(quota) } : id;
}

/** The same of a 304, which is as short as it can be: the policy stands in every whole answer. */
function shortOwnHeaders(asked: Asked): HeaderTable {
  const { "ratelimit-policy": _policy, ...headers } = ownHeaders(asked);
  return headers;
}

/** Whether the client has what it would get (RFC 9110, section 13.2.2). */
function isKnown({ header }: Asked, tag: string, modified: number): boolean {
  const tags = header("if-none-match");
  if (typeof tags === "string") return tags.includes(tag) || tags.trim() === "*";
  const since = header("if-modified-since");
  return typeof since === "string" && Date.parse(since) >= modified;
}

/** Whether an answer may be kept: a whole one, with a tag, and no stream. */
const isKeepable = ({ status, headers }: Response): boolean =>
  status === 200 &&
  headers.has("etag") &&
  !headers.has("accept-ranges") &&
  isCompressible(headers.get("content-type") ?? "");

function replyWith(asked: Asked, { body, tag, headers, bare }: Form, modified: number): Reply {
  if (isKnown(asked, tag, modified))
    return { status: 304, headers: { ...bare, ...shortOwnHeaders(asked) }, body: null };
  const own = { ...headers, ...ownHeaders(asked) };
  return { status: 200, headers: own, body: asked.method === "HEAD" ? null : body };
}

const responseOf = ({ status, headers, body }: Reply): Response => new Response(body, { status, headers });

/**
 * Stands before an app. What is asked again is answered from memory, what the client has with a 304, both before anything
 * is routed or looked up; what goes beyond a quota is left to the app to refuse. Bodies are encoded as the client accepts.
 */
export class Front {
  readonly #inner: Fetch;
  readonly #options: FrontOptions;
  readonly #kept: KeptAnswers;

  constructor(inner: Fetch, options: FrontOptions) {
    this.#inner = inner;
    this.#options = options;
    this.#kept = new KeptAnswers(options.keptMax);
  }

  fetch(request: Request, env?: object, context?: Context): Response | Promise<Response> {
    const { method, url, headers } = request;
    const quota = this.#quotaFor(request, env);
    const header = (name: string) => headers.get(name);
    const asked = { method, target: targetOf(url), header, quota };
    const reply = this.reply(asked);
    if (reply) return responseOf(reply);
    const bindings = { ...env, quota };
    return reads(method) && !isRefused(quota)
      ? this.#answer(request, asked, bindings, context)
      : this.#work(request, asked, bindings, context);
  }

  /** Where a client stands after one more request; undefined where nothing is limited. */
  quotaOf(client: string | undefined, method: string): Quota | undefined {
    const { limit } = this.#options;
    return client === undefined ? undefined : limit?.limiter.take(client, limit.policiesOf(method));
  }

  /** What can be answered at once: what is kept in the form asked for, and what the client has. */
  reply(asked: Asked): Reply | undefined {
    if (!reads(asked.method) || isRefused(asked.quota)) return undefined;
    const question = questionOf(asked.target, asked.header("accept"));
    const answer = this.#kept.get(question);
    if (!answer) return this.#unchanged(asked, question);
    const form = answer.form(this.#encodingFor(asked));
    return form && replyWith(asked, form, answer.modified);
  }

  /** A server that has counted the request already says so in its bindings. */
  #quotaFor(request: Request, env: object | undefined): Quota | undefined {
    const counted: { quota?: Quota } = env ?? {};
    if ("quota" in counted) return counted.quota;
    return this.quotaOf(this.#options.limit?.clientOf(request, env), request.method);
  }

  #encodingFor({ header }: Asked): Encoding {
    return this.#options.compress ? encodingFor(header("accept-encoding") ?? null) : "identity";
  }

  /** A client has the tag of a target only if that target was answered with it, so the tag alone settles it. */
  #unchanged(asked: Asked, question: string): Reply | undefined {
    const tags = asked.header("if-none-match");
    if (!tags) return undefined;
    const plain = this.#options.tagFor(question);
    const etag = [tagOf(plain, this.#encodingFor(asked)), plain].find((tag) => tags.includes(tag));
    if (etag === undefined) return undefined;
    return {
      status: 304,
      headers: { ...this.#options.unchanged, etag, ...shortOwnHeaders(asked) },
      body: null,
    };
  }

  /** Works an answer to GET or HEAD out, and keeps it where it may. */
  async #answer(request: Request, asked: Asked, env: object, context: Context): Promise<Response> {
    const head = asked.method === "HEAD";
    const response = await this.#inner(
      head ? new Request(request, { method: "GET" }) : request,
      env,
      context,
    );
    if (!isKeepable(response)) return head ? new Response(null, response) : response;
    const question = questionOf(asked.target, asked.header("accept"));
    const known = this.#kept.get(question);
    const answer = known ?? new KeptAnswer(new Uint8Array(await response.arrayBuffer()), response.headers);
    const form = await this.#formOf(answer, this.#encodingFor(asked));
    if (answer.size <= this.#options.keptMax / KEPT_SHARE) this.#kept.keep(question, answer);
    return responseOf(replyWith(asked, form, answer.modified));
  }

  async #formOf(answer: KeptAnswer, encoding: Encoding): Promise<Form> {
    const { compress } = this.#options;
    const made = answer.form(encoding);
    return made ?? (compress && encoding !== "identity" ? answer.make(encoding, compress) : answer.plain);
  }

  /** Leaves a request to the app, and encodes what it answers. */
  async #work(request: Request, asked: Asked, env: object, context: Context): Promise<Response> {
    const response = await this.#inner(request, env, context);
    const encoding = this.#encodingFor(asked);
    const json = response.headers.get("content-type")?.startsWith("application/json");
    if (encoding === "identity" || response.status !== 200 || !json) return response;
    const answer = new KeptAnswer(new Uint8Array(await response.arrayBuffer()), response.headers);
    const { body, headers } = await this.#formOf(answer, encoding);
    const { etag: _none, ...rest } = headers;
    return responseOf({ status: 200, headers: { ...rest, ...ownHeaders(asked) }, body });
  }
}
