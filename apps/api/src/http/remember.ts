import type { Context, MiddlewareHandler } from "hono";
import { targetOf } from "./conditional.ts";
import { requestIdOf } from "./request-id.ts";

interface Kept {
  readonly body: string;
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The same headers without what describes a body. */
  readonly bare: Readonly<Record<string, string>>;
}

async function kept(response: Response): Promise<Kept> {
  const headers = Object.fromEntries(response.headers);
  const { "content-type": _, ...bare } = headers;
  return { body: await response.clone().text(), tag: headers.etag ?? "", headers, bare };
}

function again(c: Context, { body, tag, headers, bare }: Kept): Response {
  const asked = c.req.header("If-None-Match");
  const known = asked !== undefined && (asked.includes(tag) || asked.trim() === "*");
  const id = { "x-request-id": requestIdOf(c) };
  return known
    ? new Response(null, { status: 304, headers: { ...bare, ...id } })
    : new Response(body, { status: 200, headers: { ...headers, ...id } });
}

/** What an answer takes beside its body and its target: headers and places in tables, in UTF-16 code units. */
const OVERHEAD = 1500;
const sizeOf = (target: string, { body }: Kept): number => target.length + body.length + OVERHEAD;

/**
 * Keeps answers to GET that carry an entity tag, by their target, so that the same question is not worked out twice. They
 * are right for as long as the app lives, because its register does not change. The oldest go first where all together
 * take more than `max` UTF-16 code units.
 */
export function remember(max: number): MiddlewareHandler {
  const answers = new Map<string, Kept>();
  let size = 0;
  return async function remember(c, next) {
    if (c.req.method !== "GET") return next();
    const target = targetOf(c.req.url);
    const known = answers.get(target);
    if (known) return again(c, known);
    await next();
    if (c.res.status !== 200 || !c.res.headers.has("ETag") || answers.has(target)) return;
    const fresh = await kept(c.res);
    answers.set(target, fresh);
    size += sizeOf(target, fresh);
    for (const [oldest, answer] of answers) {
      if (size <= max) break;
      answers.delete(oldest);
      size -= sizeOf(oldest, answer);
    }
  };
}
