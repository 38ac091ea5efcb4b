/** Answers that the same request may get otherwise a moment later: too many requests, and gateways that were late. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 504]);
const UNAVAILABLE = 503;
/** Longest wait that a server may ask for, in milliseconds. */
const WAIT_MAX = 60_000;

/** What a wait depends on beside the answer; tests put a clock and a die of their own here. */
export interface Chance {
  readonly now: () => number;
  readonly random: () => number;
}

/**
 * The wait that `Retry-After` asks for (RFC 9110, section 10.2.3), in milliseconds: seconds, or a date; undefined where
 * it asks for none.
 *
 * @example retryAfter("3", Date.now()) // 3000
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,6}$/u.test(header)) return Math.min(Number(header) * 1000, WAIT_MAX);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.min(Math.max(0, date - now), WAIT_MAX);
}

/** Whether an answer may be another one a moment later. One that says that the text was too long says so again. */
export const mayPass = ({ status, headers }: Response): boolean =>
  PASSING.has(status) || (status === UNAVAILABLE && headers.has("Retry-After"));

/** Waits before the second, third, … attempt: twice as long each time, and somewhere between half of it and all of it. */
export function backOff(attempt: number, base: number, random: () => number): number {
  return base * 2 ** attempt * (0.5 + random() / 2);
}

/** Waits, or throws the signal's reason where it is told to stop. */
export function waited(milliseconds: number, signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
