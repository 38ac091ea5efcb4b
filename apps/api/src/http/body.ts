import { read } from "@concordance/core";
import type { Context, MiddlewareHandler } from "hono";
import { problem } from "./problems.ts";

/** Reads a stream to its end, or gives up behind `max` bytes. */
async function bytesOf(body: ReadableStream<Uint8Array>, max: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const reader = body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > max) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
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

/** Tells whether the body says that it is JSON. */
export const isJson = (c: Context): boolean =>
  essence(c.req.header("Content-Type") ?? "") === "application/json";

export interface TextBodyOptions {
  /** Media types that the address takes. */
  readonly types: readonly string[];
  /** Largest body in bytes. */
  readonly max: number;
}

/**
 * Reads a body that must be text before anything else does: of a known media type, within the limit, decoded without
 * replacement. What comes after reads the request as if it had been sent so.
 */
export function textBody({ types, max }: TextBodyOptions): MiddlewareHandler {
  return async function textBody(c, next) {
    const fault = mediaTypeFault(c.req.header("Content-Type"), types);
    if (fault) return problem(c, "unsupported-media-type", fault);
    const announced = Number(c.req.header("Content-Length") ?? Number.NaN);
    const body = c.req.raw.body;
    const bytes = announced > max ? undefined : body ? await bytesOf(body, max) : new Uint8Array();
    if (!bytes) {
      const size = announced > max ? `has ${announced} bytes` : "is larger";
      return problem(
        c,
        "body-too-large",
        `The limit is ${max} bytes; the body ${size}. Send the text in parts.`,
      );
    }
    const text = read(bytes);
    if (!text.ok) {
      const faults = text.issues.map(({ message, tip }) => ({
        in: "body" as const,
        pointer: "",
        detail: message,
        tip,
      }));
      return problem(c, "malformed-body", faults.map(({ detail }) => detail).join(" "), faults);
    }
    c.req.raw = new Request(c.req.url, {
      method: c.req.method,
      headers: c.req.raw.headers,
      body: text.value,
    });
    await next();
  };
}
