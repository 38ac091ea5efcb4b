import { keeping } from "./kept.ts";
import { backOff, type Chance, mayPass, retryAfter, waited } from "./retry.ts";

export type Fetch = (request: Request) => Response | Promise<Response>;

/** How requests are sent. */
export interface Sending {
  /** Replaces the platform's `fetch`: an app of this process, a cache, a test. */
  readonly fetch?: Fetch | undefined;
  /** How often a request is sent again after a fault that may pass. Every request of the API may be. */
  readonly retries?: number | undefined;
  /** Milliseconds before the first retry; each further one waits twice as long. */
  readonly backOff?: number | undefined;
  /** Longest time for one attempt, in milliseconds; 0 for no limit. */
  readonly timeout?: number | undefined;
  /** Ends all requests that are under way, and their waits. */
  readonly signal?: AbortSignal | undefined;
  /** How many answers are kept with their entity tags, so that what is known is not sent again; 0 for none. */
  readonly keep?: number | undefined;
}

const RETRIES = 2;
const BACK_OFF = 300;
const TIMEOUT = 30_000;

const CHANCE: Chance = { now: Date.now, random: Math.random };

/** A request under a signal of its own, which ends it after a time or with the caller's. */
function attempt(request: Request, timeout: number, signal: AbortSignal | undefined): Request {
  const limit = timeout > 0 ? AbortSignal.timeout(timeout) : undefined;
  const signals = [request.signal, signal, limit].filter((one) => one !== undefined);
  return new Request(request.clone(), { signal: AbortSignal.any(signals) });
}

/** The signals of the caller, without the limit of one attempt. */
function stopOf(request: Request, signal: AbortSignal | undefined): AbortSignal {
  return signal ? AbortSignal.any([request.signal, signal]) : request.signal;
}

/**
 * Sends requests with a limit of time, and again where a fault may pass: no connection, too many requests, a late gateway.
 * It waits as long as `Retry-After` asks for, otherwise longer each time.
 */
export function sender(
  {
    fetch = globalThis.fetch,
    retries = RETRIES,
    backOff: base = BACK_OFF,
    timeout = TIMEOUT,
    signal,
    keep = 0,
  }: Sending,
  { now, random }: Chance = CHANCE,
): Fetch {
  const send: Fetch = async (request) => {
    const stop = stopOf(request, signal);
    for (let tried = 0; ; tried += 1) {
      const last = tried >= retries;
      const answer = await Promise.resolve(fetch(attempt(request, timeout, signal))).catch(
        (error: unknown) => {
          stop.throwIfAborted();
          if (last) throw error;
          return null;
        },
      );
      if (answer && (last || !mayPass(answer))) return answer;
      const asked = answer && retryAfter(answer.headers.get("Retry-After"), now());
      await answer?.body?.cancel();
      await waited(asked ?? backOff(tried, base, random), stop);
    }
  };
  return keep > 0 ? keeping(send, keep) : send;
}
