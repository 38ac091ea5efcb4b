import type { Fetch } from "./sending.ts";

/** An answer that was given under an entity tag. */
interface Kept {
  readonly tag: string;
  readonly body: string;
  readonly headers: readonly (readonly [string, string])[];
}

const again = ({ body, headers }: Kept): Response =>
  new Response(body, {
    status: 200,
    headers: headers.map(([name, value]) => [name, value] as [string, string]),
  });

/** Answers by address, the latest last, never more than `max`. */
class Answers {
  readonly #byAddress = new Map<string, Kept>();
  readonly #max: number;
  constructor(max: number) {
    this.#max = max;
  }

  get(address: string): Kept | undefined {
    return this.#byAddress.get(address);
  }

  async add(address: string, tag: string, response: Response): Promise<void> {
    const body = await response.clone().text();
    this.#byAddress.delete(address);
    this.#byAddress.set(address, { tag, body, headers: [...response.headers] });
    for (const oldest of this.#byAddress.keys()) {
      if (this.#byAddress.size <= this.#max) break;
      this.#byAddress.delete(oldest);
    }
  }
}

/**
 * Keeps answers to GET by their address and asks, with their entity tags, whether they still hold: a 304 costs no body.
 * The oldest go first where there are more than `max`.
 */
export function keeping(send: Fetch, max: number): Fetch {
  const answers = new Answers(max);
  return async (request) => {
    if (request.method !== "GET" || request.headers.has("If-None-Match")) return send(request);
    const known = answers.get(request.url);
    if (known) request.headers.set("If-None-Match", known.tag);
    const response = await send(request);
    if (known && response.status === 304) return again(known);
    const tag = response.headers.get("ETag");
    if (response.status === 200 && tag) await answers.add(request.url, tag, response);
    return response;
  };
}
