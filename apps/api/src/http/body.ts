import { read } from "@concordance/core";
import type { Context, MiddlewareHandler } from "hono";
import type { Fault } from "../schemas/problem.ts";
import { problem } from "./problems.ts";

/** Tells when a body has to be there: a fresh signal for each request, aborted in the end. */
export type Deadline = () => AbortSignal;

const whenAborted = (signal: AbortSignal): Promise<"body-too-slow"> =>
  new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve("body-too-slow"), { once: true });
  });

/** Reads a stream to its end, or gives up behind `max` bytes or at the deadline, and says which. */
async function bytesOf(
  body: ReadableStream<Uint8Array>,
  max: number,
  deadline: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer> | "body-too-large" | "body-too-slow"> {
  const late = deadline && whenAborted(deadline);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const reader = body.getReader(); ; ) {
    const read = await (late ? Promise.race([reader.read(), late]) : reader.read());
    if (read === "body-too-slow" || size + (read.value?.length ?? 0) > max) {
      reader.cancel().catch(() => undefined);
      return read === "body-too-slow" ? read : "body-too-large";
    }
    if (read.done) return joined(chunks, size);
    chunks.push(read.value);
    size += read.value.length;
  }
}

/** A body of up to so many times the limit is let in and thrown away, so that the client, who sends it, hears the answer. */
const DISCARDED = 8;

async function discard(body: ReadableStream<Uint8Array>, deadline: AbortSignal | undefined): Promise<void> {
  const late = deadline && whenAborted(deadline);
  for (const reader = body.getReader(); ; ) {
    const read = await (late ? Promise.race([reader.read(), late]) : reader.read());
    if (read === "body-too-slow" || read.done) return;
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

const essence = (contentType: string): string => (contentType.split(";")[0] ?? "").trim().toLowerCase();
const charset = (contentType: string): string =>
  /;\s*charset\s*=\s*"?([\w.:-]{1,40})/iu.exec(contentType)?.[1] ?? "utf-8";

/** What is wrong with the media type of a body, if anything. */
function mediaTypeFault(contentType: string | undefined, types: readonly string[]): string | undefined {
  const known = `Send ${types.join(" or ")}, in UTF-8.`;
  if (contentType === undefined) return `The request has no Content-Type. ${known}`;
  if (!types.includes(essence(contentType)))
    return `"${essence(contentType).slice(0, 80)}" is not taken here. ${known}`;
  if (!/^utf-?8$/iu.test(charset(contentType)))
    return `The charset "${charset(contentType)}" is not taken here. ${known}`;
  return undefined;
}

/** Media type of the body, without its parameters. */
export const mediaTypeOf = (c: Context): string => essence(c.req.header("Content-Type") ?? "");
/** Tells whether the body says that it is JSON. */
export const isJson = (c: Context): boolean => mediaTypeOf(c) === "application/json";
export const FORM = "multipart/form-data";
/** Tells whether the body says that it is a form with files. */
export const isForm = (c: Context): boolean => mediaTypeOf(c) === FORM;

export interface TextBodyOptions {
  /** Media types that the address takes. */
  readonly types: readonly string[];
  /** Largest body in bytes. */
  readonly max: number;
  /** What to do about types that people send and this address does not take. */
  readonly tips?: Readonly<Record<string, string>>;
}

type Decoded =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly issues: readonly Fault[] };

/** Text of a body or of a file of a form, decoded without replacement. */
export function decoded(bytes: Uint8Array, pointer = ""): Decoded {
  const text = read(bytes);
  if (text.ok) return text;
  const issues = text.issues.map(({ message, tip }) => ({
    in: "body" as const,
    pointer,
    detail: message,
    tip,
  }));
  return { ok: false, issues };
}

/** Answers that a body, or a file in it, is no text. */
export const malformed = (c: Context, faults: readonly Fault[]) =>
  problem(c, "malformed-body", faults.map(({ detail }) => detail).join(" "), faults);

/** What the request says of the size of its body, before anything is read. */
const announcedSize = (c: Context): number => Number(c.req.header("Content-Length") ?? Number.NaN);

/** The bytes of the body, or the problem that they make. */
async function sizedBody(c: Context, max: number): Promise<Uint8Array<ArrayBuffer> | Response> {
  const announced = announcedSize(c);
  const { body } = c.req.raw;
  const deadline: AbortSignal | undefined = c.get("deadline")?.();
  if (announced > max) {
    if (body && announced <= max * DISCARDED) await discard(body, deadline);
    return tooLarge(c, max, `has ${announced} bytes`);
  }
  const bytes = body ? await bytesOf(body, max, deadline) : new Uint8Array();
  if (bytes === "body-too-slow")
    return problem(c, bytes, "The body was not whole in time. Send it again on a faster way, or in parts.");
  return bytes === "body-too-large" ? tooLarge(c, max, "is larger") : bytes;
}

const tooLarge = (c: Context, max: number, size: string) =>
  problem(c, "body-too-large", `The limit is ${max} bytes; the body ${size}. Send it in parts.`);

/**
 * Reads a body that must be text before anything else does: of a known media type, within the limit, decoded without
 * replacement. Of a form its files are decoded later. What comes after reads the request as if it had been sent so.
 */
export function textBody({ types, max, tips = {} }: TextBodyOptions): MiddlewareHandler {
  return async function textBody(c, next) {
    const fault = mediaTypeFault(c.req.header("Content-Type"), types);
    if (fault)
      return problem(c, "unsupported-media-type", [fault, tips[mediaTypeOf(c)]].filter(Boolean).join(" "));
    const bytes = await sizedBody(c, max);
    if (bytes instanceof Response) return bytes;
    const text = isForm(c) ? { ok: true as const, value: bytes } : decoded(bytes);
    if (!text.ok) return malformed(c, text.issues);
    const { method, headers, signal } = c.req.raw;
    c.req.raw = new Request(c.req.url, { method, headers, body: text.value, signal });
    await next();
  };
}
