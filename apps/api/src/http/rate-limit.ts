import type { Context, MiddlewareHandler } from "hono";
import type { Policy, Quota } from "./limiter.ts";
import { problem } from "./problems.ts";

/** What a client may ask for in each window: of anything, and of what takes work that no memory spares. */
export interface Quotas {
  readonly requests: number;
  readonly work: number;
}

/** Policies of a request by its method; what is counted for all comes first. */
export function policiesOf({ requests, work }: Quotas): (method: string) => readonly Policy[] {
  const reading = [{ name: "requests", quota: requests }];
  const working = [...reading, { name: "work", quota: work }];
  return (method) => (method === "GET" || method === "HEAD" || method === "OPTIONS" ? reading : working);
}

/** The two fields of draft-ietf-httpapi-ratelimit-headers-11: what the policies are, and where the client stands. */
export function rateLimitFields({ standings, reset, window }: Quota) {
  return {
    ratelimit: standings
      .map(({ policy, remaining }) => `"${policy.name}";r=${remaining};t=${reset}`)
      .join(", "),
    "ratelimit-policy": standings
      .map(({ policy }) => `"${policy.name}";q=${policy.quota};w=${window}`)
      .join(", "),
  };
}

/** What stands before the app tells it of a request. */
interface FrontBindings {
  readonly quota?: Quota | undefined;
}

/** Tells where the client stands, and refuses what goes beyond. */
export function rateLimit(): MiddlewareHandler {
  return async function rateLimit(c: Context, next) {
    const { quota }: FrontBindings = c.env ?? {};
    if (!quota) return next();
    for (const [name, value] of Object.entries(rateLimitFields(quota))) c.header(name, value);
    if (quota.exceeded.length === 0) return next();
    c.header("Retry-After", String(quota.reset));
    const limits = quota.standings
      .filter(({ exceeded }) => exceeded)
      .map(({ policy }) => `${policy.quota} requests in ${quota.window} seconds (${policy.name})`);
    const detail = `The limit is ${limits.join(" and ")}. Ask again in ${quota.reset} seconds.`;
    return problem(c, "quota-exceeded", detail, [], { "violated-policies": [...quota.exceeded] });
  };
}
