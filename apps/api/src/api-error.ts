import type { Problem } from "./schemas/problem.ts";

/** The API answered with a problem that the caller could not expect. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.title}: ${problem.detail}`);
    this.problem = problem;
  }
}
