import { type HashKey, keyedHash } from "./keyed-hash.ts";

/** How many requests one client may send in a span of time. */
export interface Policy {
  readonly name: string;
  readonly quota: number;
}

export interface LimiterOptions {
  /** Length of a window in seconds. */
  readonly window: number;
  /** The time in milliseconds, from any origin. */
  readonly now: () => number;
  /** A fresh key that nobody knows, for each window. */
  readonly freshKey: () => HashKey;
  /** Clients that are told apart at once. */
  readonly clientsMax: number;
}

/** Where one client stands within one policy. */
interface Standing {
  readonly policy: Policy;
  /** Requests left in this window. */
  readonly remaining: number;
  readonly exceeded: boolean;
}

/** Where one client stands within all policies of a request, until the window ends. */
export interface Quota {
  readonly standings: readonly Standing[];
  /** Names of the policies that the request goes beyond. */
  readonly exceeded: readonly string[];
  /** Whole seconds until the window ends, at least one. */
  readonly reset: number;
  /** Length of the window in seconds. */
  readonly window: number;
}

const IPV6_PREFIX_GROUPS = 4;

/** The part of an address that one client has for itself: of IPv6 the first 64 bits, which one network shares. */
export function networkOf(address: string): string {
  if (!address.includes(":")) return address;
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/iu.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const last = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = Array.from({ length: Math.max(0, 8 - groups.length - last.length) }, () => "0");
  return [...groups, ...gap, ...last].slice(0, IPV6_PREFIX_GROUPS).join(":").toLowerCase();
}

/**
 * Counts requests of clients in windows of time, in memory only. A client is a keyed hash of its network; with each window
 * all counts go and a new key comes, so that nothing tells who was there before. The table is bounded: where more clients
 * come at once, the first are forgotten, and counted anew.
 */
export class Limiter {
  readonly #options: LimiterOptions;
  readonly #counts = new Map<number, number>();
  #key: HashKey = [0, 0];
  #ends = Number.NEGATIVE_INFINITY;

  constructor(options: LimiterOptions) {
    this.#options = options;
  }

  /** Counts one request of a client within some policies, which stand in the same order in every call. */
  take(client: string, policies: readonly Policy[]): Quota {
    const now = this.#options.now();
    this.#turn(now);
    const hash = keyedHash(this.#key, networkOf(client));
    const standings = policies.map((policy, index) => {
      const count = this.#count(hash + index * 2 ** 32);
      const remaining = Math.max(0, policy.quota - count);
      return { policy, remaining, exceeded: count > policy.quota };
    });
    return {
      standings,
      exceeded: standings.filter(({ exceeded }) => exceeded).map(({ policy }) => policy.name),
      reset: Math.max(1, Math.ceil((this.#ends - now) / 1000)),
      window: this.#options.window,
    };
  }

  /** Begins a new window where the last one is over. */
  #turn(now: number): void {
    if (now < this.#ends) return;
    this.#counts.clear();
    this.#key = this.#options.freshKey();
    this.#ends = now + this.#options.window * 1000;
  }

  #count(key: number): number {
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (this.#counts.size > this.#options.clientsMax) {
      for (const oldest of this.#counts.keys()) {
        this.#counts.delete(oldest);
        break;
      }
    }
    return count;
  }
}
