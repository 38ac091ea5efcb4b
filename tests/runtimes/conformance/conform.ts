import fc from "fast-check";
import { type Contract, ContractCheck } from "../contract.ts";
import { readPool } from "./pool.ts";
import { requestsOf, type Sent } from "./requests.ts";

/** What became of the requests of one run. */
export interface Conformance {
  readonly requests: number;
  readonly seed: number;
  /** Answers by their status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Operations that were asked. */
  readonly operations: number;
  /** The smallest request found that is answered wrongly, and how; undefined where there is none. */
  readonly fault: string | undefined;
}

/** What is wrong with an answer to any request, whatever the contract says. */
function commonFault(response: Response): string | undefined {
  if (response.status >= 500) return `status ${response.status}`;
  if (!response.headers.get("X-Request-Id")) return "no X-Request-Id";
  if (response.status === 200 && !response.headers.get("X-Content-Type-Options")) return "no nosniff";
  return response.headers.get("RateLimit-Policy") === "" ? "an empty RateLimit-Policy" : undefined;
}

async function faultOf(
  origin: string,
  check: ContractCheck,
  { method, target, headers, body }: Sent,
  count: (status: number) => void,
): Promise<string | undefined> {
  const response = await fetch(origin + target, {
    method,
    headers: { ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const type = response.headers.get("Content-Type") ?? "";
  count(response.status);
  const { pathname, search } = new URL(origin + target);
  return (
    commonFault(response) ?? check.faultOf(method, pathname + search, { status: response.status, type, text })
  );
}

/**
 * Sends generated requests to a server and checks every answer against the contract that it publishes. A failure is made
 * as small as it can be; the same seed gives the same requests.
 */
export async function conform(origin: string, requests: number, seed: number): Promise<Conformance> {
  const contract = (await (await fetch(`${origin}/openapi.json`)).json()) as Contract;
  const check = new ContractCheck(contract);
  const statuses: Record<string, number> = {};
  const count = (status: number) => {
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  const property = fc.asyncProperty(requestsOf(contract, await readPool(origin)), async (sent) => {
    const fault = await faultOf(origin, check, sent, count);
    if (fault) throw new Error(fault);
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, { numRuns: requests, seed });
  const [sent] = counterexample ?? [];
  return {
    requests: Object.values(statuses).reduce((sum, number) => sum + number, 0),
    seed,
    statuses,
    operations: Object.values(contract.paths).flatMap((methods) => Object.keys(methods)).length,
    fault: failed ? `${JSON.stringify(sent)}: ${String(errorInstance)}` : undefined,
  };
}
