import type { Hono } from "hono";
import { type Compress, type Encoding, encodingFor, isCompressible, tagOf } from "./encodings.ts";
import { type Form, type HeaderTable, KeptAnswer, KeptAnswers } from "./kept-answers.ts";
import type { Limiter, Policy, Quota } from "./limiter.ts";
import { rateLimitFields } from "./rate-limit.ts";
import { requestIdOf } from "./request-id.ts";
import { questionOf } from "./tags.ts";

type Context = Parameters<Hono["fetch"]>[2];
type Fetch = (request: Request, env?: object, context?: Context) => Response | Promise<Response>;

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
const reads = ({ method }: Request): boolean => method === "GET" || method === "HEAD";

/** What belongs to this request alone: its id, and where the client stands. */
function ownHeaders(request: Request, quota: Quota | undefined): HeaderTable {
  const id = { "x-request-id": requestIdOf(request.headers.get("x-request-id")) };
  return quota ? { ...id, ...rateLimitFields(quota) } : id;
}

/** Whether the client has what it would get (RFC 9110, section 13.2.2). */
function isKnown(request: Request, tag: string, modified: number): boolean {
  const tags = request.headers.get("if-none-match");
  if (tags !== null) return tags.includes(tag) || tags.trim() === "*";
  const since = request.headers.get("if-modified-since");
  return since !== null && Date.parse(since) >= modified;
}

/** Whether an answer may be kept: a whole one, with a tag, and no stream. */
const isKeepable = ({ status, headers }: Response): boolean =>
  status === 200 &&
  headers.has("etag") &&
  !headers.has("accept-ranges") &&
  isCompressible(headers.get("content-type") ?? "");

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
    const quota = this.#quotaOf(request, env);
    if (!reads(request) || (quota && quota.exceeded.length > 0))
      return this.#work(request, env, context, quota);
    const question = questionOf(request.url, request.headers.get("accept"));
    const answer = this.#kept.get(question);
    if (answer) return this.#give(request, question, answer, quota);
    return this.#unchanged(request, question, quota) ?? this.#answer(request, question, env, context, quota);
  }

  #quotaOf(request: Request, env: object | undefined): Quota | undefined {
    const { limit } = this.#options;
    const client = limit?.clientOf(request, env);
    return client === undefined ? undefined : limit?.limiter.take(client, limit.policiesOf(request.method));
  }

  #encodingOf(request: Request): Encoding {
    return this.#options.compress ? encodingFor(request.headers.get("accept-encoding")) : "identity";
  }

  /** A client has the tag of a target only if that target was answered with it, so the tag alone settles it. */
  #unchanged(request: Request, question: string, quota: Quota | undefined): Response | undefined {
    const tags = request.headers.get("if-none-match");
    if (tags === null) return undefined;
    const plain = this.#options.tagFor(question);
    const encoding = this.#encodingOf(request);
    const etag = [tagOf(plain, encoding), plain].find((tag) => tags.includes(tag));
    if (etag === undefined) return undefined;
    const headers = { ...this.#options.unchanged, etag, ...ownHeaders(request, quota) };
    return new Response(null, { status: 304, headers });
  }

  #give(request: Request, question: string, answer: KeptAnswer, quota: Quota | undefined) {
    const encoding = this.#encodingOf(request);
    const form = answer.form(encoding);
    if (form) return this.#send(request, form, answer.modified, quota);
    return this.#encodeAndSend(request, question, answer, encoding, quota);
  }

  async #encodeAndSend(
    request: Request,
    question: string,
    answer: KeptAnswer,
    encoding: Encoding,
    quota: Quota | undefined,
  ): Promise<Response> {
    const { compress } = this.#options;
    const form = compress && encoding !== "identity" ? await answer.make(encoding, compress) : answer.plain;
    if (this.#kept.get(question) === answer) this.#kept.keep(question, answer);
    return this.#send(request, form, answer.modified, quota);
  }

  #send(request: Request, form: Form, modified: number, quota: Quota | undefined): Response {
    const own = ownHeaders(request, quota);
    if (isKnown(request, form.tag, modified))
      return new Response(null, { status: 304, headers: { ...form.bare, ...own } });
    if (request.method === "HEAD") {
      const length = String(form.body.length);
      return new Response(null, {
        status: 200,
        headers: { ...form.headers, "content-length": length, ...own },
      });
    }
    return new Response(form.body, { status: 200, headers: { ...form.headers, ...own } });
  }

  /** Works an answer to GET or HEAD out, and keeps it where it may. */
  async #answer(
    request: Request,
    question: string,
    env: object | undefined,
    context: Context,
    quota: Quota | undefined,
  ): Promise<Response> {
    const asked = request.method === "HEAD" ? new Request(request, { method: "GET" }) : request;
    const response = await this.#inner(asked, { ...env, quota }, context);
    if (!isKeepable(response)) return request.method === "HEAD" ? new Response(null, response) : response;
    const answer = new KeptAnswer(new Uint8Array(await response.arrayBuffer()), response.headers);
    if (answer.size <= this.#options.keptMax / KEPT_SHARE) this.#kept.keep(question, answer);
    return this.#give(request, question, answer, quota);
  }

  /** Leaves a request to the app, and encodes what it answers. */
  async #work(
    request: Request,
    env: object | undefined,
    context: Context,
    quota: Quota | undefined,
  ): Promise<Response> {
    const response = await this.#inner(request, { ...env, quota }, context);
    const encoding = this.#encodingOf(request);
    const { compress } = this.#options;
    const json = response.headers.get("content-type")?.startsWith("application/json");
    if (!compress || encoding === "identity" || response.status !== 200 || !json) return response;
    const answer = new KeptAnswer(new Uint8Array(await response.arrayBuffer()), response.headers);
    const { body, headers } = answer.form(encoding) ?? (await answer.make(encoding, compress));
    const { etag: _none, ...rest } = headers;
    return new Response(body, { status: 200, headers: { ...rest, ...ownHeaders(request, quota) } });
  }
}
