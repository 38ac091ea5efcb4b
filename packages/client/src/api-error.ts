import type { Problem } from "@concordance/api/types";

/** The API answered with a problem (RFC 9457): `problem.errors` names each fault of the request and what to do about it. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly problem: Problem;
  readonly status: number;
  constructor(problem: Problem) {
    super(`${problem.title}: ${problem.detail}`);
    this.problem = problem;
    this.status = problem.status;
  }

  /** Whether it is a problem of this name, the last part of its type: `not-found`, `invalid-parameter`. */
  is(name: string): boolean {
    return this.problem.type === `/problems/${name}`;
  }
}
