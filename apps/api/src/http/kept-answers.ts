import { COMPRESSED_MIN, type Compress, type Encoding, isCompressible, tagOf } from "./encodings.ts";

/** Headers by their names in lower case. */
export type HeaderTable = Readonly<Record<string, string>>;

/** One form of an answer that is kept. */
export interface Form {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly tag: string;
  readonly headers: HeaderTable;
  /** Those that a 304 has. */
  readonly bare: HeaderTable;
}

/** Headers that belong to one request, not to the answer. */
const OF_REQUEST = new Set(["content-length", "x-request-id", "ratelimit", "ratelimit-policy", "date"]);

/** Headers of a 304: those that it must have and no other of the body (RFC 9110, section 15.4.5); any site may read it. */
const OF_UNCHANGED = new Set([
  "etag",
  "cache-control",
  "content-location",
  "vary",
  "access-control-allow-origin",
]);

/** What an answer takes beside its body and its target: headers and places in tables, in bytes. */
const OVERHEAD = 1500;

function formOf(body: Uint8Array<ArrayBuffer>, own: HeaderTable, encoding: Encoding): Form {
  const tag = tagOf(own.etag ?? "", encoding);
  const headers: Record<string, string> = {
    ...own,
    "content-length": String(body.length),
    etag: tag,
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
  };
  const bare = Object.fromEntries(Object.entries(headers).filter(([name]) => OF_UNCHANGED.has(name)));
  return { body, tag, headers, bare };
}

/** An answer with its forms; those that are encoded are made when they are first asked for. */
export class KeptAnswer {
  readonly plain: Form;
  readonly modified: number;
  readonly #forms = new Map<Encoding, Form>();
  readonly #compressible: boolean;

  constructor(body: Uint8Array<ArrayBuffer>, headers: Headers) {
    const own = Object.fromEntries([...headers].filter(([name]) => !OF_REQUEST.has(name)));
    this.plain = formOf(body, own, "identity");
    this.modified = Date.parse(own["last-modified"] ?? "");
    this.#compressible = body.length >= COMPRESSED_MIN && isCompressible(own["content-type"] ?? "");
  }

  /** The form of an encoding, where it is there or not needed; undefined where it is yet to be made. */
  form(encoding: Encoding): Form | undefined {
    return encoding === "identity" || !this.#compressible ? this.plain : this.#forms.get(encoding);
  }

  /** Makes the form of an encoding. What does not get smaller stays plain. */
  async make(encoding: "br" | "gzip", compress: Compress): Promise<Form> {
    const bytes = new Uint8Array(await compress(this.plain.body, encoding));
    const smaller = bytes.length < this.plain.body.length;
    const form = smaller ? formOf(bytes, this.plain.headers, encoding) : this.plain;
    this.#forms.set(encoding, form);
    return form;
  }

  /** Bytes that it takes in memory, about. */
  get size(): number {
    const encoded = [...this.#forms.values()].reduce((sum, { body }) => sum + body.length, 0);
    return OVERHEAD + this.plain.body.length + encoded;
  }
}

/**
 * Answers by what was asked, so that the same question is not worked out twice. They are right for as long as the app
 * lives, because its register does not change. The oldest go first where all together take more than `max` bytes.
 */
export class KeptAnswers {
  readonly #max: number;
  readonly #answers = new Map<string, { answer: KeptAnswer; size: number }>();
  #size = 0;

  constructor(max: number) {
    this.#max = max;
  }

  get(key: string): KeptAnswer | undefined {
    return this.#answers.get(key)?.answer;
  }

  /** Keeps an answer, or counts it anew after a form was made. */
  keep(key: string, answer: KeptAnswer): void {
    const size = key.length * 2 + answer.size;
    this.#size += size - (this.#answers.get(key)?.size ?? 0);
    this.#answers.set(key, { answer, size });
    for (const [oldest, entry] of this.#answers) {
      if (this.#size <= this.#max) break;
      this.#answers.delete(oldest);
      this.#size -= entry.size;
    }
  }
}
