import type { Context } from "hono";
import type { Fault, Problem, ProblemExtras } from "../schemas/problem.ts";
import { doNotKeep } from "./conditional.ts";

/** Every problem that the API answers with (RFC 9457): its name ends the `type`, `/problems/<name>`. */
export const PROBLEMS = {
  "invalid-parameter": {
    status: 400,
    title: "A parameter is not valid",
    meaning: "The query holds a parameter that is unknown here, or a value that it cannot have.",
  },
  "malformed-request": {
    status: 400,
    title: "The request cannot be read",
    meaning: "What came is not HTTP as the server reads it.",
  },
  "malformed-body": {
    status: 400,
    title: "The body cannot be read",
    meaning: "The body is not what its Content-Type says, or is not text.",
  },
  "not-found": {
    status: 404,
    title: "There is nothing here",
    meaning: "No address of the API, or no record of the register, has this name.",
  },
  withdrawn: {
    status: 410,
    title: "It was withdrawn",
    meaning:
      "The register had this record and withdrew it. `tombstone` tells when, why, and what stands in its place; `asOf` with an earlier day still reads it.",
  },
  "method-not-allowed": {
    status: 405,
    title: "The method does not fit",
    meaning: "The address exists and does not answer this method; Allow names those that it does.",
  },
  "body-too-slow": {
    status: 408,
    title: "The body came too slowly",
    meaning: "The body was not there whole in the time that the API waits for it.",
  },
  "foreign-origin": {
    status: 403,
    title: "The origin is not known",
    meaning:
      "A page of another site asked; this address answers programs, and pages of origins that it knows.",
  },
  "not-acceptable": {
    status: 406,
    title: "There is no such form",
    meaning: "Accept asks for forms that the resource does not have; the problem names those that it has.",
  },
  "range-not-satisfiable": {
    status: 416,
    title: "The range lies behind the end",
    meaning: "Range asks for bytes that the file does not have; Content-Range tells how many it has.",
  },
  "body-too-large": {
    status: 413,
    title: "The body is too large",
    meaning: "The body is larger than this address takes.",
  },
  "address-too-long": {
    status: 414,
    title: "The address is too long",
    meaning: "Path and query together are longer than the API reads.",
  },
  "unsupported-media-type": {
    status: 415,
    title: "The media type does not fit",
    meaning: "The Content-Type of the body is none that this address takes.",
  },
  "invalid-body": {
    status: 422,
    title: "The body is not valid",
    meaning: "The body is well-formed and a field is missing, unknown or has a value that it cannot have.",
  },
  "headers-too-large": {
    status: 431,
    title: "The headers are too large",
    meaning: "The headers of the request together are larger than the server reads.",
  },
  "quota-exceeded": {
    status: 429,
    title: "Too many requests",
    meaning:
      "The client asked for more than its quota in this window of time. Retry-After tells in how many seconds the next begins; RateLimit and RateLimit-Policy tell of every answer how much is left.",
  },
  "took-too-long": {
    status: 503,
    title: "It took too long",
    meaning:
      "The work on the body took longer than the API gives one request. A shorter text is done in time.",
  },
  internal: {
    status: 500,
    title: "The API failed",
    meaning: "The fault is ours. The request id helps us to find it.",
  },
} as const satisfies Record<string, { status: number; title: string; meaning: string }>;

export type ProblemName = keyof typeof PROBLEMS;
type StatusOf<Name extends ProblemName> = (typeof PROBLEMS)[Name]["status"];

/** A problem as a value, for answers that are sent piece by piece. */
export function problemBody(
  c: Context,
  name: ProblemName,
  detail: string,
  errors: readonly Fault[] = [],
  extras: ProblemExtras = {},
): Problem {
  const { title, status } = PROBLEMS[name];
  const instance = c.req.path;
  return { type: `/problems/${name}`, title, status, detail, instance, errors: [...errors], ...extras };
}

/** Answers with a problem. `errors` names each fault of the request and what to do about it; `extras` are members of its own. */
export function problem<Name extends ProblemName>(
  c: Context,
  name: Name,
  detail: string,
  errors: readonly Fault[] = [],
  extras: ProblemExtras = {},
) {
  const status: StatusOf<Name> = PROBLEMS[name].status;
  const body = problemBody(c, name, detail, errors, extras);
  doNotKeep(c);
  return c.json(body, status, { "Content-Type": "application/problem+json" });
}
